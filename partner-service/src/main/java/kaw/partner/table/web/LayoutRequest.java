package kaw.partner.table.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kaw.partner.table.TableLayout;
import org.jspecify.annotations.Nullable;

/** A layout as the table sends it. */
record LayoutRequest(
        @NotNull @Valid @Size(max = 1_000) List<ColumnRequest> columns,
        @Size(max = 50) @Nullable String sort) {

    record ColumnRequest(
            @NotBlank @Size(max = 40) String field,
            @Min(20) @Max(4_000) @Nullable Integer width,
            boolean shown) {}

    TableLayout layout() {
        return new TableLayout(
                columns.stream()
                        .map(column -> new TableLayout.Column(column.field(), column.width(), column.shown()))
                        .toList(),
                sort);
    }
}
