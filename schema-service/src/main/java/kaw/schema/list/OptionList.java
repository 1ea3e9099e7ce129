package kaw.schema.list;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.schema.ListSaved;
import kaw.platform.Ids;
import kaw.platform.problem.Stale;
import kaw.schema.SchemaAggregate;
import kaw.schema.Wording;

/** A list of options; a row's id is given once and never to another row, since cards keep ids. */
@Entity
@Table(name = "option_list")
public class OptionList extends SchemaAggregate<UUID> {
    @Id
    private UUID id;

    private String name;
    private int lastRowId;
    private boolean deleted;

    @ElementCollection
    @CollectionTable(name = "option_row", joinColumns = @JoinColumn(name = "list_id"))
    @MapKeyColumn(name = "row_id")
    private Map<Integer, OptionRow> rows = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected OptionList() {
        // Hibernate fills the fields.
    }

    private OptionList(ListDefinition definition) {
        this.id = Ids.next();
        this.name = definition.name();
    }

    static OptionList create(ListDefinition definition) {
        OptionList list = new OptionList(definition);
        list.putRows(definition);
        list.register(new ListChanged(list));
        return list;
    }

    /**
     * Gives the list another name and other rows: those without an id are new, those left away are removed, and a removed one that is
     * named again is offered again.
     */
    void change(int expectedVersion, ListDefinition changed) {
        requireThat(expectedVersion);
        if (putRows(changed) | !name.equals(changed.name())) {
            name = changed.name();
            register(new ListChanged(this));
        }
    }

    void delete(int expectedVersion, List<ListUses.FieldUse> uses) {
        requireThat(expectedVersion);
        if (!uses.isEmpty()) {
            throw new ListInUse(uses);
        }
        deleted = true;
        register(new ListChanged(this));
    }

    private boolean putRows(ListDefinition definition) {
        requireKnownRows(definition);
        Map<Integer, OptionRow> next = new HashMap<>();
        rows.forEach((rowId, row) -> next.put(rowId, row.asRemoved()));
        for (ListDefinition.Row row : definition.rows()) {
            next.put(row.id() == null ? ++lastRowId : row.id(), row.option());
        }
        boolean different = !next.equals(rows);
        // Only what differs is written: a map is compared by Hibernate key by key.
        rows.putAll(next);
        return different;
    }

    private void requireKnownRows(ListDefinition definition) {
        Wording wording = new Wording();
        for (int i = 0; i < definition.rows().size(); i++) {
            Integer rowId = definition.rows().get(i).id();
            if (rowId != null && !rows.containsKey(rowId)) {
                wording.error("rows[" + i + "].id", "unknown-row");
            }
        }
        wording.check();
    }

    private void requireThat(int expectedVersion) {
        if (deleted) {
            throw new ListNotFound(id);
        }
        if (version() != expectedVersion) {
            throw new Stale(Map.of("current", state()));
        }
    }

    /** The whole state, as others are told of it, with the rows by id. */
    public ListSaved state() {
        List<ListSaved.Row> all = rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> new ListSaved.Row(
                        row.getKey(),
                        row.getValue().name(),
                        row.getValue().order(),
                        row.getValue().hidesCard(),
                        row.getValue().removed()))
                .toList();
        return new ListSaved(id, version(), name, all, deleted);
    }

    @Override
    public UUID getId() {
        return id;
    }

    public boolean isDeleted() {
        return deleted;
    }
}
