package kaw.imports.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import kaw.imports.job.Import;
import kaw.imports.job.ImportId;
import kaw.imports.job.Imports;
import kaw.imports.report.WriteFailedRows;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@Tag(name = "imports")
@PreAuthorize("hasRole('admin')")
class FailedRowsController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Imports imports;
    private final WriteFailedRows writeFailedRows;

    FailedRowsController(Imports imports, WriteFailedRows writeFailedRows) {
        this.imports = imports;
        this.writeFailedRows = writeFailedRows;
    }

    @GetMapping("/api/imports/{id}/errors")
    @Operation(summary = "The rows that failed so far, as csv: number, original columns, reason")
    ResponseEntity<StreamingResponseBody> errors(@PathVariable UUID id, Locale locale) {
        Import job = imports.get(new ImportId(id));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("errors-" + id + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(out -> writeFailedRows.write(job, locale, out));
    }
}
