package kaw.imports.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.imports.check.FileCheck.Kind;
import kaw.imports.check.FileCheck.UnknownOption;

/** Adds up what is wrong in rows, in bounded memory. */
final class Findings {

    static final String NOT_IN_LIST = "not-in-list";

    /** A column with more names than that is no column of a list. */
    private static final int NAMES = 1_000;

    private static final int SHOWN = 100;

    private final Map<List<String>, Kind> kinds = new LinkedHashMap<>();
    private final Map<UnknownOption, Integer> unknown = new LinkedHashMap<>();
    private int rows;
    private int bad;
    private boolean more;

    void take(int row, List<CellError> errors) {
        rows++;
        bad += errors.isEmpty() ? 0 : 1;
        for (CellError error : errors) {
            kinds.merge(
                    List.of(String.valueOf(error.field()), error.code()),
                    new Kind(error, row, 1),
                    (kind, one) -> new Kind(kind.first(), kind.row(), kind.rows() + 1));
            if (error.field() != null && error.code().equals(NOT_IN_LIST)) {
                takeName(new UnknownOption(error.field(), error.params().getOrDefault("value", ""), 0));
            }
        }
    }

    private void takeName(UnknownOption name) {
        if (unknown.size() < NAMES || unknown.containsKey(name)) {
            unknown.merge(name, 1, Integer::sum);
        } else {
            more = true;
        }
    }

    FileCheck result() {
        return new FileCheck(
                rows,
                bad,
                kinds.values().stream()
                        .sorted(Comparator.comparingInt(Kind::rows).reversed())
                        .toList(),
                unknown.entrySet().stream()
                        .map(e ->
                                new UnknownOption(e.getKey().field(), e.getKey().name(), e.getValue()))
                        .sorted(Comparator.comparingInt(UnknownOption::rows).reversed())
                        .limit(SHOWN)
                        .toList(),
                more || unknown.size() > SHOWN);
    }
}
