package kaw.schema.list;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaw.platform.problem.Conflict;

/** A list cannot be deleted while fields offer it; names them. */
public final class ListInUse extends Conflict {
    ListInUse(List<ListUses.FieldUse> uses) {
        super("list-in-use", Map.of("fields", labels(uses)), Map.of("fields", uses));
    }

    private static String labels(List<ListUses.FieldUse> uses) {
        return uses.stream().map(use -> "«" + use.label() + "»").collect(Collectors.joining(", "));
    }
}
