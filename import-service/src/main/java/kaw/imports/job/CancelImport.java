package kaw.imports.job;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels an import; what it has made so far stays. */
@Component
public class CancelImport {

    private final Imports imports;
    private final Clock clock;

    CancelImport(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Transactional
    public void cancel(ImportId id, int version) {
        Import cancelled = imports.lock(id, version);
        cancelled.cancel(clock.instant());
        imports.save(cancelled);
    }
}
