package kaw.imports.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import kaw.imports.file.RowSource;
import kaw.imports.file.SourceRow;
import kaw.imports.file.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** An Excel workbook of today. */
public final class XlsxFile {

    private XlsxFile() {}

    /**
     * Opens the first sheet that holds anything; visible sheets come before hidden ones.
     *
     * @param scratch folder for what does not fit in memory; everything put there is gone once the source is closed
     */
    public static RowSource open(Path file, Path scratch) throws IOException {
        return open(file, scratch, UnpackLimits.DEFAULT);
    }

    static RowSource open(Path file, Path scratch, UnpackLimits limits) throws IOException {
        GuardedZip zip = GuardedZip.open(file, limits);
        SharedStrings strings = null;
        try {
            Workbook workbook = Workbook.read(zip);
            strings = SharedStrings.read(part(zip, workbook.sharedStrings()), scratch);
            CellFormats formats = CellFormats.read(part(zip, workbook.styles()));
            for (Workbook.Sheet sheet : workbook.inOrderOfInterest()) {
                if (firstRow(zip, workbook, sheet, strings, formats) != null) {
                    return new OpenSheet(zip, strings, rows(zip, workbook, sheet, strings, formats), sheet.name());
                }
            }
            throw UnreadableFile.noRows();
        } catch (RuntimeException | IOException unreadable) {
            if (strings != null) {
                strings.close();
            }
            zip.close();
            throw unreadable;
        }
    }

    private static @Nullable SourceRow firstRow(
            GuardedZip zip, Workbook workbook, Workbook.Sheet sheet, SharedStrings strings, CellFormats formats)
            throws IOException {
        try (SheetRows rows = rows(zip, workbook, sheet, strings, formats)) {
            return rows.next();
        }
    }

    private static SheetRows rows(
            GuardedZip zip, Workbook workbook, Workbook.Sheet sheet, SharedStrings strings, CellFormats formats)
            throws IOException {
        InputStream part = zip.part(sheet.part());
        if (part == null) {
            throw UnreadableFile.damaged();
        }
        return new SheetRows(new XmlPart(part), strings, formats, workbook.from1904());
    }

    private static @Nullable InputStream part(GuardedZip zip, @Nullable String name) throws IOException {
        return name == null ? null : zip.part(name);
    }

    /** The rows of a sheet with all they are read from. */
    private record OpenSheet(GuardedZip zip, SharedStrings strings, SheetRows rows, String sheet) implements RowSource {

        @Override
        public @Nullable SourceRow next() throws IOException {
            return rows.next();
        }

        @Override
        public void close() throws IOException {
            try (zip;
                    strings;
                    rows) {
                // Closes the three of them, whatever any of them throws.
            }
        }
    }
}
