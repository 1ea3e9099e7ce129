package kaw.imports.recognition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import kaw.imports.csv.CsvFile;
import kaw.imports.file.FileFormat;
import kaw.imports.file.RowSource;
import kaw.imports.xls.XlsFile;
import kaw.imports.xlsx.XlsxFile;

/**
 * A file on this machine's disk with what is needed to read it.
 *
 * @param scratch folder for what does not fit in memory while reading
 */
public record SpreadsheetFile(Path path, FileFormat format, Path scratch) {

    /** Its rows from the first on; can be opened again and gives the same rows. */
    public RowSource open() throws IOException {
        return switch (format.kind()) {
            case CSV ->
                CsvFile.open(
                        path, Objects.requireNonNull(format.encoding()), Objects.requireNonNull(format.separator()));
            case XLS -> XlsFile.open(path);
            case XLSX -> XlsxFile.open(path, scratch);
        };
    }
}
