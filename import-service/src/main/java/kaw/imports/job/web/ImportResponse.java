package kaw.imports.job.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.imports.ImportCounts;
import kaw.contracts.imports.ImportState;
import kaw.contracts.imports.Match;
import kaw.imports.file.FileKind;
import kaw.imports.recognition.ColumnType;
import org.jspecify.annotations.Nullable;

@Schema(name = "Import")
record ImportResponse(
        UUID id,
        int version,
        ImportState state,
        File file,
        List<Column> columns,
        Settings settings,

        @Schema(description = "labels of required fields no column goes to")
        List<String> missingRequired,

        Progress progress,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Author by,
        @Nullable Problem problem) {

    @Schema(name = "ImportFile")
    record File(
            String name,
            long size,
            FileKind kind,
            @Nullable String encoding,
            @Nullable String separator,
            @Nullable String sheet) {}

    @Schema(name = "ImportColumn")
    record Column(
            int index,
            String header,
            ColumnType type,
            @Nullable String dateFormat,
            List<String> samples,
            @Nullable String field) {}

    @Schema(name = "ImportSettingsSaved")
    record Settings(
            @Nullable String encoding,
            @Nullable String separator,
            int headerRow,
            List<SettingsRequest.ColumnField> columns,
            Match.Mode mode,
            @Nullable String matchBy) {}

    @Schema(name = "ImportProgress")
    record Progress(
            long read, @Nullable Long total, long created, long updated, long unchanged, long duplicates, long failed) {

        static Progress of(ImportCounts counts) {
            return new Progress(
                    counts.read(),
                    counts.total(),
                    counts.created(),
                    counts.updated(),
                    counts.unchanged(),
                    counts.duplicates(),
                    counts.failed());
        }
    }

    @Schema(name = "ImportAuthor")
    record Author(String id, String name) {}

    @Schema(name = "ImportProblem")
    record Problem(String code, @Nullable String detail) {}
}
