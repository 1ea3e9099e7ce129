package kaw.imports.run;

import java.time.Clock;
import kaw.contracts.Topic;
import kaw.contracts.imports.ImportCounts;
import kaw.contracts.imports.ImportFinished;
import kaw.contracts.imports.ImportProgressed;
import kaw.imports.job.Import;
import kaw.imports.job.ImportId;
import kaw.imports.job.Imports;
import kaw.platform.outbox.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far an import is, and ends it once every row it sent is answered. */
@Component
public class Progress {

    private final Imports imports;
    private final Runs runs;
    private final Outbox outbox;
    private final Clock clock;

    Progress(Imports imports, Runs runs, Outbox outbox, Clock clock) {
        this.imports = imports;
        this.runs = runs;
        this.outbox = outbox;
        this.clock = clock;
    }

    public ImportCounts of(Import job) {
        return runs.find(job.id())
                .map(run -> counts(job, run))
                .orElseGet(() -> new ImportCounts(0, (long) job.recognised().rows(), 0, 0, 0, 0, 0));
    }

    /**
     * To be called in the transaction of whatever changed the run. Sender and answers both end here; the lock on the run
     * makes one of them, and only one, see that the other was the last.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(ImportId id) {
        Run run = runs.lock(id);
        if (run.isComplete()) {
            finish(imports.lock(id), run);
        } else if (!run.announced()) {
            Import job = imports.get(id);
            outbox.append(
                    Topic.IMPORTS, id.toString(), new ImportProgressed(id.value(), job.state(), counts(job, run)));
            runs.announced(id);
        }
    }

    private void finish(Import job, Run run) {
        job.finish(clock.instant());
        imports.save(job);
        outbox.append(
                Topic.IMPORTS,
                job.id().toString(),
                new ImportFinished(
                        job.id().value(), clock.instant(), job.by().id().value(), job.state(), counts(job, run)));
    }

    private static ImportCounts counts(Import job, Run run) {
        Tally tally = run.tally();
        return new ImportCounts(
                run.checkpoint().rowsRead(),
                (long) job.recognised().rows(),
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                tally.duplicates(),
                tally.failed());
    }
}
