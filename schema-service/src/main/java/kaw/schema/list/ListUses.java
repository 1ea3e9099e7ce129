package kaw.schema.list;

import java.util.List;
import java.util.UUID;

/** Knows which fields offer a list. */
public interface ListUses {
    List<FieldUse> of(UUID listId);

    /** A field that offers the list. */
    record FieldUse(String name, String label) {}
}
