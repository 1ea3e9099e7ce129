package kaw.contracts.schema;

import java.util.List;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** The whole state of a list after it was created, changed or deleted; removed rows stay, marked, so that old values have a name. */
@EventType(value = "list.saved.v1", topic = Topic.SCHEMA)
public record ListSaved(UUID id, int version, String name, List<Row> rows, boolean deleted) {

    /**
     * One option of the list.
     *
     * @param id the value kept in cards: unique within its list and never used again
     * @param hidesCard whether cards holding this row are left out of the partner table until asked for
     */
    public record Row(int id, String name, int order, boolean hidesCard, boolean removed) {}
}
