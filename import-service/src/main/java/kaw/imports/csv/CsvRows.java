package kaw.imports.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaw.imports.file.CellText;
import kaw.imports.file.RowFault;
import kaw.imports.file.RowSource;
import kaw.imports.file.SheetLimits;
import kaw.imports.file.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads separated values (RFC 4180). Unlike the libraries tried, it gets over a quotation mark that was never closed: they
 * either swallow the lines up to the next mark into one cell or stop for good. Here only the line that holds it is faulty.
 */
final class CsvRows implements RowSource {

    /** A longer record is no row of a sheet: most likely its closing quotation mark is missing. */
    private static final int RECORD_CHARACTERS = 1 << 20;

    private final Reader reader;
    private final char separator;

    private char[] buffer = new char[1 << 16];
    /** Where the record begins, is read, and the text read so far ends. */
    private int start;

    private int at;
    private int end;
    private int line = 1;
    private int linesWithin;

    CsvRows(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    @Override
    public @Nullable SourceRow next() throws IOException {
        while (true) {
            start = at;
            if (!more()) {
                return null;
            }
            int first = line;
            SourceRow row = record(first);
            boolean hint = first == 1 && row.cells().size() <= 2 && SeparatorGuess.isHint(text(start, at));
            if (row.width() > 0 && !hint) {
                return row;
            }
        }
    }

    private SourceRow record(int number) throws IOException {
        List<String> cells = new ArrayList<>();
        RowFault fault = null;
        linesWithin = 0;
        while (true) {
            String cell = more() && buffer[at] == '"' ? quoted() : plain();
            if (cell == null) {
                return brokenLine(number, cells.size() + 1);
            }
            if (cells.size() == SheetLimits.COLUMNS) {
                fault = RowFault.tooManyColumns();
            } else {
                if (cell.length() > SheetLimits.CELL_CHARACTERS) {
                    fault = RowFault.cellTooLong(cells.size() + 1);
                }
                cells.add(CellText.clean(cell));
            }
            if (!more() || buffer[at] != separator) {
                endOfLine();
                line += linesWithin;
                return new SourceRow(number, cells, fault);
            }
            at++;
        }
    }

    /** A cell that does not begin with a quotation mark; marks within it are text. Null if the record has become too long. */
    private @Nullable String plain() throws IOException {
        int length = 0;
        while (more()) {
            char c = buffer[at];
            if (c == separator || c == '\n' || c == '\r') {
                break;
            }
            at++;
            length++;
            if (at - start > RECORD_CHARACTERS) {
                return null;
            }
        }
        return text(at - length, at);
    }

    /** A cell between quotation marks; null if they are broken. */
    private @Nullable String quoted() throws IOException {
        at++;
        StringBuilder cell = new StringBuilder();
        while (more()) {
            char c = buffer[at++];
            if (c == '"') {
                if (more() && buffer[at] == '"') {
                    at++;
                } else {
                    return closed() ? cell.toString() : null;
                }
            } else if (c == '\n' || (c == '\r' && !(more() && buffer[at] == '\n'))) {
                linesWithin++;
            }
            if (at - start > RECORD_CHARACTERS) {
                return null;
            }
            cell.append(c);
        }
        return null;
    }

    /** Whether the cell ends after its closing quotation mark; spaces before the separator are forgiven. */
    private boolean closed() throws IOException {
        while (more() && buffer[at] == ' ' && separator != ' ') {
            at++;
        }
        return !more() || buffer[at] == separator || atLineEnd();
    }

    /** Goes back to the line the record began with, gives it as it stands, and leaves the next line to be read anew. */
    private SourceRow brokenLine(int number, int column) throws IOException {
        at = start;
        toEndOfLine();
        boolean tooLong = at - start >= RECORD_CHARACTERS;
        String[] pieces = text(start, at).split(Pattern.quote(String.valueOf(separator)), SheetLimits.COLUMNS);
        List<String> cells = new ArrayList<>(pieces.length);
        for (String piece : pieces) {
            cells.add(CellText.clean(piece));
        }
        while (more() && !atLineEnd()) {
            start = at;
            toEndOfLine();
        }
        endOfLine();
        return new SourceRow(number, cells, tooLong ? RowFault.rowTooLong() : RowFault.brokenQuotes(column));
    }

    private void toEndOfLine() throws IOException {
        while (more() && !atLineEnd() && at - start < RECORD_CHARACTERS) {
            at++;
        }
    }

    private boolean atLineEnd() {
        return buffer[at] == '\n' || buffer[at] == '\r';
    }

    private void endOfLine() throws IOException {
        if (!more() || !atLineEnd()) {
            return;
        }
        if (buffer[at++] == '\r' && more() && buffer[at] == '\n') {
            at++;
        }
        line++;
    }

    private String text(int from, int to) {
        return from == to ? "" : new String(buffer, from, to - from);
    }

    /** Whether there is a character to read at {@code at}; keeps everything from {@code start}. */
    private boolean more() throws IOException {
        return at < end || fill();
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            at -= start;
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            char[] larger = new char[buffer.length * 2];
            System.arraycopy(buffer, 0, larger, 0, end);
            buffer = larger;
        }
        int read = reader.read(buffer, end, buffer.length - end);
        if (read < 0) {
            return false;
        }
        end += read;
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
