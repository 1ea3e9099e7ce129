package kaw.imports.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaw.imports.file.RowSource;
import kaw.imports.file.ScratchFolder;
import kaw.imports.file.SourceRow;
import kaw.imports.job.Import;
import kaw.imports.recognition.Column;
import kaw.imports.recognition.SpreadsheetFile;
import kaw.imports.run.FailedRow;
import kaw.imports.run.FailedRows;
import kaw.platform.files.FileStore;
import kaw.platform.problem.ProblemTexts;
import org.springframework.stereotype.Component;

/**
 * Writes the failed rows of an import as a text file that spreadsheet programs open and that can be corrected and
 * imported again: the columns as they were, before them the row's number, after them the reason. The cells are read from
 * the imported file, side by side with the list of failed rows, both in the order of their numbers.
 */
@Component
public class WriteFailedRows {

    private static final int PAGE = 1_000;
    private static final char SEPARATOR = ';';

    private final FailedRows failedRows;
    private final FileStore files;
    private final ScratchFolder scratch;
    private final ReasonTexts reasons;
    private final ProblemTexts texts;

    WriteFailedRows(
            FailedRows failedRows, FileStore files, ScratchFolder scratch, ReasonTexts reasons, ProblemTexts texts) {
        this.failedRows = failedRows;
        this.files = files;
        this.scratch = scratch;
        this.reasons = reasons;
        this.texts = texts;
    }

    public void write(Import job, Locale locale, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        // Without the mark Excel takes the file for one in the encoding of its country.
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(header(job, locale));
        Iterator<FailedRow> failed = failedRows(job);
        if (failed.hasNext()) {
            try (ScratchFolder.ScratchFile copy =
                            scratch.copy(files.open(job.file().id()));
                    RowSource rows =
                            new SpreadsheetFile(copy.path(), job.recognised().format(), scratch.path()).open()) {
                write(csv, job, failed, rows, locale);
            }
        }
        csv.flush();
    }

    private void write(CsvWriter csv, Import job, Iterator<FailedRow> failed, RowSource rows, Locale locale)
            throws IOException {
        while (failed.hasNext()) {
            FailedRow next = failed.next();
            SourceRow row = rows.next();
            while (row != null && row.number() < next.number()) {
                row = rows.next();
            }
            if (row == null) {
                return;
            }
            List<String> cells = new ArrayList<>();
            cells.add(String.valueOf(next.number()));
            for (int i = 0; i < Math.max(job.recognised().columns().size(), row.width()); i++) {
                cells.add(InertText.of(row.cell(i)));
            }
            cells.add(job.recognised().columns().size() + 1, InertText.of(reasons.of(next.reasons(), locale)));
            csv.writeRecord(cells);
        }
    }

    private List<String> header(Import job, Locale locale) {
        List<String> header = new ArrayList<>();
        header.add(texts.find("import.row", Map.of(), locale).orElse("row"));
        for (Column column : job.recognised().columns()) {
            header.add(InertText.of(column.header()));
        }
        header.add(texts.find("import.reason", Map.of(), locale).orElse("reason"));
        return header;
    }

    private Iterator<FailedRow> failedRows(Import job) {
        return new Iterator<>() {

            private Iterator<FailedRow> page =
                    failedRows.after(job.id(), 0, PAGE).iterator();

            @Override
            public boolean hasNext() {
                return page.hasNext();
            }

            @Override
            public FailedRow next() {
                FailedRow next = page.next();
                if (!page.hasNext()) {
                    page = failedRows.after(job.id(), next.number(), PAGE).iterator();
                }
                return next;
            }
        };
    }
}
