package kaw.imports.check.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kaw.imports.check.CheckFile;
import kaw.imports.check.FileCheck;
import kaw.imports.job.ImportId;
import kaw.imports.job.Imports;
import kaw.imports.report.ReasonTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "imports")
@PreAuthorize("hasRole('admin')")
class CheckController {

    private final Imports imports;
    private final CheckFile checkFile;
    private final ReasonTexts reasons;

    /** How the names of many rows are wrong, the first of them quoted. */
    @Schema(name = "ImportCheckKind")
    record KindResponse(@Nullable String field, String code, String message, int row, int rows) {}

    @Schema(name = "ImportUnknownOption")
    record OptionResponse(String field, String name, int rows) {}

    @Schema(name = "ImportCheck")
    record CheckResponse(
            int rows, int bad, List<KindResponse> kinds, List<OptionResponse> unknownOptions, boolean moreOptions) {}

    CheckController(Imports imports, CheckFile checkFile, ReasonTexts reasons) {
        this.imports = imports;
        this.checkFile = checkFile;
        this.reasons = reasons;
    }

    @GetMapping("/api/imports/{id}/check")
    @Operation(summary = "What is wrong in all rows of the file, and which names its lists do not offer")
    CheckResponse check(@PathVariable UUID id, Locale locale) throws IOException {
        FileCheck check = checkFile.check(imports.get(new ImportId(id)));
        return new CheckResponse(
                check.rows(),
                check.bad(),
                check.kinds().stream().map(kind -> kind(kind, locale)).toList(),
                check.unknownOptions().stream()
                        .map(option -> new OptionResponse(option.field(), option.name(), option.rows()))
                        .toList(),
                check.moreOptions());
    }

    private KindResponse kind(FileCheck.Kind kind, Locale locale) {
        return new KindResponse(
                kind.first().field(),
                kind.first().code(),
                reasons.message(kind.first(), locale),
                kind.row(),
                kind.rows());
    }
}
