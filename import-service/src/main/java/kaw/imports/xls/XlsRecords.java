package kaw.imports.xls;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import kaw.imports.file.UnreadableFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** The records of a workbook one after another; POI throws all sorts of exceptions at a damaged file, and here they become one. */
final class XlsRecords implements Closeable {

    private final POIFSFileSystem container;
    private final InputStream stream;
    private final RecordFactoryInputStream records;

    private XlsRecords(POIFSFileSystem container, InputStream stream, RecordFactoryInputStream records) {
        this.container = container;
        this.stream = stream;
        this.records = records;
    }

    static XlsRecords open(Path file) throws IOException {
        POIFSFileSystem container;
        try {
            container = new POIFSFileSystem(file.toFile(), true);
        } catch (RuntimeException | IOException damaged) {
            throw reason(damaged);
        }
        try {
            InputStream stream = container.createDocumentInputStream("Workbook");
            return new XlsRecords(container, stream, new RecordFactoryInputStream(stream, false));
        } catch (RuntimeException | FileNotFoundException damaged) {
            container.close();
            throw reason(damaged);
        }
    }

    @Nullable
    Record next() {
        try {
            return records.nextRecord();
        } catch (RuntimeException damaged) {
            throw reason(damaged);
        }
    }

    private static UnreadableFile reason(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException) {
                return UnreadableFile.encrypted();
            }
            if (cause instanceof OldExcelFormatException) {
                return UnreadableFile.otherSpreadsheet("Excel 95");
            }
        }
        return UnreadableFile.damaged();
    }

    @Override
    public void close() throws IOException {
        try (container;
                stream) {
            // Closes both.
        }
    }
}
