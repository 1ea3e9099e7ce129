package kaw.imports.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaw.imports.file.SourceRow;

/** Finds the row of headings among the first rows of a file: there may be titles above it, and there may be none. */
final class HeaderGuess {

    private static final int TITLES = 10;
    private static final int HEADING_CHARACTERS = 80;

    private HeaderGuess() {}

    /** Number of the row with the headings, 0 if there is none. */
    static int of(List<SourceRow> rows) {
        int usualWidth = rows.stream()
                .mapToInt(SourceRow::width)
                .sorted()
                .skip(rows.size() / 2)
                .findFirst()
                .orElse(0);
        for (int i = 0; i < Math.min(TITLES, rows.size()); i++) {
            SourceRow row = rows.get(i);
            if (filled(row) >= Math.max(1, usualWidth * 0.6)) {
                return isHeader(row, rows.subList(i + 1, rows.size())) ? row.number() : 0;
            }
        }
        return 0;
    }

    private static boolean isHeader(SourceRow row, List<SourceRow> after) {
        Set<String> different = new HashSet<>();
        boolean known = false;
        for (String cell : row.cells()) {
            String text = cell.strip();
            if (text.isEmpty()) {
                continue;
            }
            boolean word = HeaderWords.meaning(text).isPresent();
            if (CellLook.isValue(text) || text.length() > HEADING_CHARACTERS || (!different.add(text) && !word)) {
                return false;
            }
            known |= word;
        }
        return known || (!after.isEmpty() && differs(row, after));
    }

    /** Without a known word: below a heading there are values of another look, or at least never the heading itself. */
    private static boolean differs(SourceRow row, List<SourceRow> after) {
        for (int column = 0; column < row.cells().size(); column++) {
            int index = column;
            String heading = row.cell(index).strip();
            if (after.stream()
                    .anyMatch(other -> CellLook.isValue(other.cell(index).strip()))) {
                return true;
            }
            if (!heading.isEmpty()
                    && after.stream()
                            .anyMatch(other -> other.cell(index).strip().equals(heading))) {
                return false;
            }
        }
        return row.cells().stream().noneMatch(cell -> cell.strip().contains(" "));
    }

    private static long filled(SourceRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
