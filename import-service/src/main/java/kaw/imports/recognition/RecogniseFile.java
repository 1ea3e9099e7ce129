package kaw.imports.recognition;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaw.imports.csv.CsvFile;
import kaw.imports.file.FileFormat;
import kaw.imports.file.FileKind;
import kaw.imports.file.RowSource;
import kaw.imports.file.SourceRow;
import kaw.imports.file.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a file is and what its columns hold. Reads it once to its end, so that whatever makes it unreadable is
 * said before a single card is made of it, and its rows are counted.
 */
public final class RecogniseFile {

    private static final int SAMPLE_ROWS = 1_000;
    private static final int FIRST_ROWS = 200;
    private static final int FIRST_CHARACTERS = 500_000;
    private static final double NEARLY_ALL = 0.98;
    private static final long SAMPLE_CHARACTERS = 4 << 20;

    private RecogniseFile() {}

    /** @throws UnreadableFile if the file is none that can be imported */
    public static Recognition of(Path path, Path scratch, ReadingChoices choices) throws IOException {
        FileFormat format = format(path, choices);
        List<SourceRow> sample = new ArrayList<>();
        int rows = 0;
        int faulty = 0;
        int titles = 0;
        String sheet;
        int headerRow = choices.headerRow() == null ? -1 : choices.headerRow();
        try (RowSource source = new SpreadsheetFile(path, format, scratch).open()) {
            sheet = source.sheet();
            long characters = 0;
            boolean sampling = true;
            for (SourceRow row = source.next(); row != null; row = source.next()) {
                if (sampling) {
                    sample.add(row);
                    characters += row.cells().stream().mapToLong(String::length).sum();
                    sampling = sample.size() < SAMPLE_ROWS && characters < SAMPLE_CHARACTERS;
                }
                rows++;
                faulty += row.fault() == null ? 0 : 1;
            }
        }
        if (rows == 0) {
            throw UnreadableFile.noRows();
        }
        refuseTooWide(sample.getFirst());
        int header = headerRow < 0 ? HeaderGuess.of(sample) : headerRow;
        for (SourceRow row : sample) {
            titles += row.number() <= header ? 1 : 0;
        }
        if (rows == titles) {
            throw UnreadableFile.noRows();
        }
        List<SourceRow> data =
                sample.stream().filter(row -> row.number() > header).toList();
        RecognisedFile file = new RecognisedFile(
                format,
                sheet,
                header,
                format.kind() == FileKind.CSV ? commonWidth(sample) : 0,
                columns(header(sample, header), data),
                rows - titles,
                faulty);
        return new Recognition(file, firstRows(data));
    }

    private static List<SourceRow> firstRows(List<SourceRow> data) {
        List<SourceRow> first = new ArrayList<>();
        int characters = 0;
        for (SourceRow row : data) {
            characters += row.cells().stream().mapToInt(String::length).sum();
            if (first.size() == FIRST_ROWS || characters > FIRST_CHARACTERS) {
                break;
            }
            first.add(row);
        }
        return first;
    }

    private static FileFormat format(Path path, ReadingChoices choices) throws IOException {
        FileKind kind = KindGuess.of(path);
        if (kind != FileKind.CSV) {
            return FileFormat.of(kind);
        }
        String encoding = choices.encoding();
        return CsvFile.recognise(
                path, encoding == null ? null : Charset.forName(encoding).name(), choices.separator());
    }

    private static void refuseTooWide(SourceRow first) {
        if (first.fault() != null && first.fault().code().equals("too-many-columns")) {
            throw UnreadableFile.tooManyColumns(first.number());
        }
    }

    private static @Nullable SourceRow header(List<SourceRow> sample, int number) {
        return sample.stream().filter(row -> row.number() == number).findFirst().orElse(null);
    }

    /** The width all but a few rows have, which are then broken ones; 0 if rows differ more than that. */
    private static int commonWidth(List<SourceRow> rows) {
        Map<Integer, Long> widths = rows.stream()
                .filter(row -> row.fault() == null)
                .collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()));
        return widths.entrySet().stream()
                .filter(width -> width.getValue() >= rows.size() * NEARLY_ALL)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private static List<Column> columns(@Nullable SourceRow header, List<SourceRow> data) {
        List<SourceRow> sound = data.stream().filter(row -> row.fault() == null).toList();
        int width = sound.stream().mapToInt(SourceRow::width).max().orElse(0);
        if (header != null) {
            width = Math.max(width, header.width());
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int index = i;
            String heading = header == null ? "" : header.cell(i).strip();
            columns.add(ColumnGuess.of(
                    i, heading, sound.stream().map(row -> row.cell(index)).toList()));
        }
        return columns;
    }
}
