package kaw.imports.check;

import java.io.IOException;
import kaw.imports.file.RowSource;
import kaw.imports.file.ScratchFolder;
import kaw.imports.file.SourceRow;
import kaw.imports.job.Import;
import kaw.imports.recognition.SpreadsheetFile;
import kaw.platform.files.FileStore;
import org.springframework.stereotype.Component;

/** Checks all rows of an import before it is started, as a stream. */
@Component
public class CheckFile {

    private final CheckRows checkRows;
    private final FileStore files;
    private final ScratchFolder scratch;

    CheckFile(CheckRows checkRows, FileStore files, ScratchFolder scratch) {
        this.checkRows = checkRows;
        this.files = files;
        this.scratch = scratch;
    }

    public FileCheck check(Import job) throws IOException {
        CheckRows.RowCheck check = checkRows.of(job);
        Findings findings = new Findings();
        try (ScratchFolder.ScratchFile copy = scratch.copy(files.open(job.file().id()));
                RowSource rows =
                        new SpreadsheetFile(copy.path(), job.recognised().format(), scratch.path()).open()) {
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                if (job.recognised().isData(row)) {
                    findings.take(row.number(), check.errors(row));
                }
            }
        }
        return findings.result();
    }
}
