package kaw.imports.preview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.imports.job.ImportId;
import kaw.imports.job.Imports;
import kaw.imports.preview.PreviewImport;
import kaw.imports.preview.PreviewedRow;
import kaw.imports.report.ReasonTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "imports")
@PreAuthorize("hasRole('admin')")
class PreviewController {

    private final Imports imports;
    private final PreviewImport previewImport;
    private final ReasonTexts reasons;

    @Schema(name = "ImportPreview")
    record PreviewResponse(List<Row> rows) {}

    @Schema(name = "ImportPreviewRow")
    record Row(int row, List<String> cells, List<CellProblem> errors) {}

    @Schema(name = "ImportCellError")
    record CellProblem(@Nullable String field, String code, String message) {}

    PreviewController(Imports imports, PreviewImport previewImport, ReasonTexts reasons) {
        this.imports = imports;
        this.previewImport = previewImport;
        this.reasons = reasons;
    }

    @GetMapping("/api/imports/{id}/preview")
    @Operation(summary = "The first rows of the file with what is wrong in them")
    PreviewResponse preview(@PathVariable UUID id, Locale locale) {
        return new PreviewResponse(previewImport.of(imports.get(new ImportId(id))).stream()
                .map(row -> row(row, locale))
                .toList());
    }

    private Row row(PreviewedRow row, Locale locale) {
        return new Row(
                row.number(),
                row.cells(),
                row.errors().stream().map(error -> problem(error, locale)).toList());
    }

    private CellProblem problem(CellError error, Locale locale) {
        return new CellProblem(error.field(), error.code(), reasons.message(error, locale));
    }
}
