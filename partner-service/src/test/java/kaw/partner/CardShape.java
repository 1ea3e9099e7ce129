package kaw.partner;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kaw.contracts.Topic;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.contracts.schema.ListSaved;
import kaw.platform.Ids;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import kaw.platform.security.GroupId;
import kaw.test.Events;
import org.jspecify.annotations.Nullable;

/** Tells the service under test what a card looks like, as schema-service does, and waits until it knows. */
public final class CardShape {

    private final Events events;
    private final Schema schema;
    private int version;

    public CardShape(Events events, Schema schema) {
        this.events = events;
        this.schema = schema;
    }

    public Field field(String name, FieldType type) {
        return save(field(name, name, type, null, false, false));
    }

    public Field required(String name, FieldType type) {
        return save(field(name, name, type, null, true, false));
    }

    /** The field with another label, which may make it act otherwise. */
    public Field labelled(String name, FieldType type, String label) {
        return save(field(name, label, type, null, false, false));
    }

    /** A field of a list type over a new list with these rows, numbered from 1. */
    public Field list(String name, FieldType type, String... rows) {
        return listHiding(name, type, 0, rows);
    }

    /** The same, where one row, 0 for none, hides the cards that have it. */
    public Field listHiding(String name, FieldType type, int hiding, String... rows) {
        UUID list = Ids.next();
        events.publish(Topic.SCHEMA, "list:" + list, new ListSaved(list, ++version, name, rows(hiding, rows), false));
        await("the list " + name).until(() -> !schema.list(list).rows().isEmpty());
        return save(field(name, name, type, list, false, false));
    }

    public void delete(Field field) {
        FieldSaved deleted = field(field.name(), field.label(), field.type(), field.listId(), false, true);
        events.publish(Topic.SCHEMA, "field:" + field.name(), deleted);
        await("the end of " + field.name())
                .until(() -> schema.field(field.name()).isEmpty());
    }

    /** What members of the group may do; fields not named are hidden from them. */
    public void access(GroupId group, Map<String, AccessLevel> levels) {
        events.publish(Topic.SCHEMA, "access:" + group, new AccessSaved(group.value(), ++version, levels, false));
        await("the access of " + group)
                .until(() -> schema.fields().stream()
                        .allMatch(field -> schema.level(Set.of(group), field)
                                == levels.getOrDefault(field.name(), AccessLevel.HIDDEN)));
    }

    private Field save(FieldSaved saved) {
        events.publish(Topic.SCHEMA, "field:" + saved.name(), saved);
        await("the field " + saved.name())
                .until(() -> schema.field(saved.name())
                        .filter(known -> known.version() == saved.version())
                        .isPresent());
        return schema.field(saved.name()).orElseThrow();
    }

    private FieldSaved field(
            String name, String label, FieldType type, @Nullable UUID list, boolean required, boolean deleted) {
        int number = ++version;
        return new FieldSaved(
                new UUID(0, name.hashCode()),
                number,
                name,
                label,
                "Карточка",
                type,
                list,
                number,
                true,
                null,
                1,
                1,
                true,
                required,
                deleted);
    }

    private static List<ListSaved.Row> rows(int hiding, String... names) {
        return IntStream.rangeClosed(1, names.length)
                .mapToObj(id -> new ListSaved.Row(id, names[id - 1], id, id == hiding, false))
                .toList();
    }
}
