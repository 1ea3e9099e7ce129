package kaw.imports.job.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import kaw.imports.file.ScratchFolder;
import kaw.imports.job.CancelImport;
import kaw.imports.job.ChangeSettings;
import kaw.imports.job.Import;
import kaw.imports.job.ImportId;
import kaw.imports.job.Imports;
import kaw.imports.job.StartImport;
import kaw.imports.job.UploadFile;
import kaw.platform.web.Page;
import kaw.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/imports")
@Tag(name = "imports")
@PreAuthorize("hasRole('admin')")
class ImportController {

    private final Imports imports;
    private final UploadFile uploadFile;
    private final ChangeSettings changeSettings;
    private final StartImport startImport;
    private final CancelImport cancelImport;
    private final ImportResponses responses;
    private final ScratchFolder scratch;

    ImportController(
            Imports imports,
            UploadFile uploadFile,
            ChangeSettings changeSettings,
            StartImport startImport,
            CancelImport cancelImport,
            ImportResponses responses,
            ScratchFolder scratch) {
        this.imports = imports;
        this.uploadFile = uploadFile;
        this.changeSettings = changeSettings;
        this.startImport = startImport;
        this.cancelImport = cancelImport;
        this.responses = responses;
        this.scratch = scratch;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Upload a spreadsheet; it is recognised, and its columns are matched to fields")
    ResponseEntity<ImportResponse> upload(@RequestPart MultipartFile file, Locale locale) throws IOException {
        String name = file.getOriginalFilename();
        try (ScratchFolder.ScratchFile upload = scratch.newFile()) {
            file.transferTo(upload.path().toFile());
            Import added = uploadFile.upload(name == null ? "" : name, upload);
            return ResponseEntity.created(URI.create("/api/imports/" + added.id()))
                    .eTag(Versions.etag(added.version()))
                    .body(responses.of(added, locale));
        }
    }

    @GetMapping
    @Operation(summary = "The latest imports of all administrators, newest first")
    Page<ImportResponse> list(Locale locale) {
        return Page.whole(
                imports.latest().stream().map(job -> responses.of(job, locale)).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "An import with its progress")
    ResponseEntity<ImportResponse> get(@PathVariable UUID id, Locale locale) {
        return answer(imports.get(new ImportId(id)), locale);
    }

    @PutMapping("/{id}/settings")
    @Operation(
            summary = "Change how the file is read, where its columns go, and what becomes of existing cards",
            description =
                    "When the file is to be read otherwise, it is recognised anew and the columns sent are ignored.")
    ResponseEntity<ImportResponse> settings(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody SettingsRequest request,
            Locale locale)
            throws IOException {
        int seen = Versions.required(version);
        return answer(changeSettings.change(new ImportId(id), seen, request.reading(), request.settings()), locale);
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "Start the import; it runs in the background")
    ResponseEntity<ImportResponse> start(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            Locale locale) {
        ImportId started = new ImportId(id);
        startImport.start(started, Versions.required(version));
        return answer(imports.get(started), locale);
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Cancel the import; cards made so far stay")
    ResponseEntity<ImportResponse> cancel(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            Locale locale) {
        ImportId cancelled = new ImportId(id);
        cancelImport.cancel(cancelled, Versions.required(version));
        return answer(imports.get(cancelled), locale);
    }

    private ResponseEntity<ImportResponse> answer(Import job, Locale locale) {
        return ResponseEntity.ok().eTag(Versions.etag(job.version())).body(responses.of(job, locale));
    }
}
