package kaw.imports.job.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaw.imports.file.FileFormat;
import kaw.imports.job.Import;
import kaw.imports.job.MissingFields;
import kaw.imports.run.Progress;
import kaw.platform.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes answers of imports. */
@Component
class ImportResponses {

    private final Progress progress;
    private final MissingFields missingFields;
    private final ProblemTexts texts;

    ImportResponses(Progress progress, MissingFields missingFields, ProblemTexts texts) {
        this.progress = progress;
        this.missingFields = missingFields;
        this.texts = texts;
    }

    ImportResponse of(Import job, Locale locale) {
        return new ImportResponse(
                job.id().value(),
                job.version(),
                job.state(),
                file(job),
                columns(job),
                settings(job),
                missingFields.of(job.settings()),
                ImportResponse.Progress.of(progress.of(job)),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                new ImportResponse.Author(job.by().id().value(), job.by().name()),
                problem(job.problem(), locale));
    }

    private static ImportResponse.File file(Import job) {
        FileFormat format = job.recognised().format();
        return new ImportResponse.File(
                job.file().name(),
                job.file().size(),
                format.kind(),
                format.encoding(),
                separator(format),
                job.recognised().sheet());
    }

    private static List<ImportResponse.Column> columns(Import job) {
        return job.recognised().columns().stream()
                .map(column -> new ImportResponse.Column(
                        column.index(),
                        column.header(),
                        column.type(),
                        column.dateFormat(),
                        column.samples(),
                        job.settings().fields().get(column.index())))
                .toList();
    }

    private static ImportResponse.Settings settings(Import job) {
        FileFormat format = job.recognised().format();
        return new ImportResponse.Settings(
                format.encoding(),
                separator(format),
                job.recognised().headerRow(),
                job.recognised().columns().stream()
                        .map(column -> new SettingsRequest.ColumnField(
                                column.index(), job.settings().fields().get(column.index())))
                        .toList(),
                job.settings().match().mode(),
                job.settings().match().by());
    }

    private static @Nullable String separator(FileFormat format) {
        return format.separator() == null ? null : format.separator().toString();
    }

    private ImportResponse.@Nullable Problem problem(@Nullable String code, Locale locale) {
        return code == null
                ? null
                : new ImportResponse.Problem(
                        code,
                        texts.find(code + ".detail", Map.of(), locale)
                                .or(() -> texts.find(code, Map.of(), locale))
                                .orElse(null));
    }
}
