package kaw.imports.run;

import java.util.List;
import java.util.UUID;
import kaw.contracts.imports.ChunkApplied;
import kaw.contracts.imports.ChunkApplied.Outcome;
import kaw.imports.job.ImportId;
import kaw.platform.inbox.Inbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds partner-service's answer to a chunk to its import, once. */
@Component
public class TakeAnswer {

    private final Inbox inbox;
    private final Runs runs;
    private final FailedRows failedRows;
    private final Progress progress;

    TakeAnswer(Inbox inbox, Runs runs, FailedRows failedRows, Progress progress) {
        this.inbox = inbox;
        this.runs = runs;
        this.failedRows = failedRows;
        this.progress = progress;
    }

    @Transactional
    public void take(UUID eventId, ChunkApplied answer) {
        ImportId id = new ImportId(answer.importId());
        if (!inbox.firstTime("chunk-results", eventId) || !runs.answered(id, Tally.of(answer.results()))) {
            return;
        }
        List<FailedRow> failed = answer.results().stream()
                .filter(result -> result.outcome() == Outcome.FAILED)
                .map(result -> new FailedRow(result.row(), result.errors()))
                .toList();
        failedRows.add(id, failed);
        progress.changed(id);
    }
}
