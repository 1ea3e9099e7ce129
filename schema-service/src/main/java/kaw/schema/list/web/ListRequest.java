package kaw.schema.list.web;

import java.util.List;
import kaw.schema.list.ListForm;
import org.jspecify.annotations.Nullable;

/** A list as an administrator sends it: rows without an id are new, rows left away are removed. */
record ListRequest(@Nullable String name, @Nullable List<ListForm.@Nullable Row> rows) {
    ListForm form() {
        return new ListForm(name, rows);
    }
}
