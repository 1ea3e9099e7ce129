package kaw.imports.job.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeMap;
import kaw.contracts.imports.Match;
import kaw.imports.file.SheetLimits;
import kaw.imports.job.Settings;
import kaw.imports.recognition.ReadingChoices;
import org.jspecify.annotations.Nullable;

@Schema(name = "ImportSettings")
record SettingsRequest(
        @Nullable @Pattern(regexp = "UTF-8|UTF-16LE|UTF-16BE|windows-1251|windows-1252|KOI8-R|IBM866")
        String encoding,

        @Nullable @Pattern(regexp = "[,;\t|]") String separator,

        @Nullable
        @Min(0)
        @Max(1_048_576)
        @Schema(description = "number of the row with the headings, 0 for none; as recognised if left out")
        Integer headerRow,

        @NotNull @Size(max = SheetLimits.COLUMNS) @Valid List<ColumnField> columns,
        @NotNull Match.Mode mode,

        @Nullable @Schema(description = "name of the field by which a row finds its card")
        String matchBy) {

    @Schema(name = "ImportColumnField")
    record ColumnField(
            @Min(0) @Max(SheetLimits.COLUMNS - 1) int index,

            @Nullable @Schema(description = "name of the field; null leaves the column out")
            String field) {}

    ReadingChoices reading() {
        return new ReadingChoices(encoding, separator == null ? null : separator.charAt(0), headerRow);
    }

    Settings settings() {
        TreeMap<Integer, String> fields = new TreeMap<>();
        for (ColumnField column : columns) {
            if (column.field() != null) {
                fields.put(column.index(), column.field());
            }
        }
        return new Settings(fields, new Match(mode, matchBy));
    }
}
