package kaw.imports.xls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaw.imports.file.RowSource;
import kaw.imports.file.UnreadableFile;

/** An Excel workbook of 1997 to 2003. */
public final class XlsFile {

    /** Its texts are read into memory whole; a sheet of 65,536 rows and 12 columns has about 30 MB. */
    private static final long LIMIT = 64L << 20;

    private XlsFile() {}

    /** Opens the first sheet that holds anything; visible sheets come before hidden ones. */
    public static RowSource open(Path file) throws IOException {
        if (Files.size(file) > LIMIT) {
            throw UnreadableFile.tooLarge(LIMIT);
        }
        for (boolean hidden : new boolean[] {false, true}) {
            XlsRows rows = new XlsRows(XlsRecords.open(file), hidden);
            try {
                if (rows.findSheet()) {
                    return rows;
                }
                rows.close();
            } catch (RuntimeException | IOException unreadable) {
                rows.close();
                throw unreadable;
            }
        }
        throw UnreadableFile.noRows();
    }
}
