package kaw.imports.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.imports.file.SourceRow;

/** Finds the separator by trying each: the right one makes rows of one width, and the widest. */
final class SeparatorGuess {

    /** The first wins a tie: in Russia spreadsheets write semicolons, and commas stand within cells. */
    private static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');

    private static final int SAMPLE_ROWS = 200;
    private static final String HINT = "sep=";

    private SeparatorGuess() {}

    static char of(String sample) {
        String firstLine = sample.lines().findFirst().orElse("");
        if (isHint(firstLine)) {
            return firstLine.charAt(HINT.length());
        }
        char best = CANDIDATES.getFirst();
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether a line is the {@code sep=;} with which a file may tell Excel its separator. */
    static boolean isHint(String line) {
        int length = line.length();
        while (length > 0 && (line.charAt(length - 1) == '\n' || line.charAt(length - 1) == '\r')) {
            length--;
        }
        return length == HINT.length() + 1 && line.regionMatches(true, 0, HINT, 0, HINT.length());
    }

    private static double score(String sample, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        int faulty = 0;
        int firstWidth = 0;
        try (CsvRows source = new CsvRows(new StringReader(sample), separator)) {
            for (SourceRow row = source.next(); row != null && rows < SAMPLE_ROWS; row = source.next()) {
                firstWidth = rows == 0 ? row.cells().size() : firstWidth;
                faulty += row.fault() == null ? 0 : 1;
                widths.merge(row.cells().size(), 1, Integer::sum);
                rows++;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (rows == 0) {
            return 0;
        }
        Map.Entry<Integer, Integer> usual =
                widths.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        double agreement = (double) Math.max(0, usual.getValue() - faulty) / rows;
        double header = firstWidth == usual.getKey() ? 1 : 0.5;
        return agreement * agreement * header * Math.log(usual.getKey());
    }
}
