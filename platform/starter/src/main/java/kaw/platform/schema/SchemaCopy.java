package kaw.platform.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.ListSaved;
import kaw.platform.security.GroupId;

/** The schema, rebuilt in memory from the events of its owner; readers never wait for a writer. */
public final class SchemaCopy implements Schema {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile SchemaState state = SchemaState.EMPTY;

    @Override
    public Optional<Field> field(String name) {
        return Optional.ofNullable(state.fieldsByName().get(name));
    }

    @Override
    public List<Field> fields() {
        return state.fields();
    }

    @Override
    public PartnerList list(UUID id) {
        PartnerList known = state.lists().get(id);
        return known == null ? PartnerList.unknown(id) : known;
    }

    @Override
    public AccessLevel level(Set<GroupId> groups, Field field) {
        return state.level(groups, field);
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Takes in an event of the topic {@code schema}; what is no news of fields, lists or access is passed over. */
    public void apply(Record event) {
        if (takeIn(event)) {
            listeners.forEach(Runnable::run);
        }
    }

    private synchronized boolean takeIn(Record event) {
        SchemaState before = state;
        state = switch (event) {
            case FieldSaved field -> before.with(field);
            case ListSaved list -> before.with(list);
            case AccessSaved access -> before.with(access);
            default -> before;
        };
        return state != before;
    }
}
