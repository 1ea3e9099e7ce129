package kaw.imports.preview;

import java.util.ArrayList;
import java.util.List;
import kaw.imports.check.CheckRows;
import kaw.imports.file.SourceRow;
import kaw.imports.job.FirstRows;
import kaw.imports.job.Import;
import org.springframework.stereotype.Component;

/** Shows what the first rows of an import would become. */
@Component
public class PreviewImport {

    private final FirstRows firstRows;
    private final CheckRows checkRows;

    PreviewImport(FirstRows firstRows, CheckRows checkRows) {
        this.firstRows = firstRows;
        this.checkRows = checkRows;
    }

    public List<PreviewedRow> of(Import job) {
        CheckRows.RowCheck check = checkRows.of(job);
        List<PreviewedRow> previewed = new ArrayList<>();
        for (SourceRow row : firstRows.get(job.id())) {
            List<String> cells = new ArrayList<>();
            job.recognised().columns().forEach(column -> cells.add(row.cell(column.index())));
            previewed.add(new PreviewedRow(row.number(), cells, check.errors(row)));
        }
        return previewed;
    }
}
