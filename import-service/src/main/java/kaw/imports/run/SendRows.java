package kaw.imports.run;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kaw.contracts.Topic;
import kaw.contracts.imports.ChunkPrepared;
import kaw.contracts.imports.ImportState;
import kaw.imports.ImportsProperties;
import kaw.imports.file.RowSource;
import kaw.imports.file.ScratchFolder;
import kaw.imports.file.SourceRow;
import kaw.imports.file.UnreadableFile;
import kaw.imports.job.Import;
import kaw.imports.job.ImportId;
import kaw.imports.job.Imports;
import kaw.imports.recognition.SpreadsheetFile;
import kaw.imports.row.RowReading;
import kaw.platform.files.FileMissing;
import kaw.platform.files.FileStore;
import kaw.platform.outbox.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the rows of an import in numbered chunks, from its checkpoint on. A chunk, its checkpoint and the rows that
 * failed in it commit together: after a crash the file is read anew and the rows up to the checkpoint are passed over.
 */
@Component
class SendRows {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Imports imports;
    private final Runs runs;
    private final FailedRows failedRows;
    private final Progress progress;
    private final Outbox outbox;
    private final FileStore files;
    private final ScratchFolder scratch;
    private final TransactionTemplate transaction;
    private final ImportsProperties properties;

    SendRows(
            Imports imports,
            Runs runs,
            FailedRows failedRows,
            Progress progress,
            Outbox outbox,
            FileStore files,
            ScratchFolder scratch,
            TransactionTemplate transaction,
            ImportsProperties properties) {
        this.imports = imports;
        this.runs = runs;
        this.failedRows = failedRows;
        this.progress = progress;
        this.outbox = outbox;
        this.files = files;
        this.scratch = scratch;
        this.transaction = transaction;
        this.properties = properties;
    }

    /** What an instance does for one import while it holds its lease. */
    private final class Sending {

        private final Import job;
        private final UUID runner;
        private final BooleanSupplier stopping;
        private Checkpoint checkpoint;
        private long renewAt;

        Sending(Import job, UUID runner, BooleanSupplier stopping) {
            this.job = job;
            this.runner = runner;
            this.stopping = stopping;
            this.checkpoint = runs.find(job.id()).orElseThrow().checkpoint();
            this.renewAt = System.nanoTime();
        }

        void readFile() throws IOException {
            RowReading reading = new RowReading(job.recognised(), job.settings().columns());
            try (ScratchFolder.ScratchFile copy =
                            scratch.copy(files.open(job.file().id()));
                    RowSource source =
                            new SpreadsheetFile(copy.path(), job.recognised().format(), scratch.path()).open()) {
                Chunk chunk = new Chunk(reading, properties.chunkRows());
                for (SourceRow row = source.next(); row != null; row = source.next()) {
                    if (!job.recognised().isData(row) || row.number() <= checkpoint.lastRow()) {
                        goOn();
                        continue;
                    }
                    chunk.add(row);
                    if (chunk.isFull()) {
                        if (!awaitRoom()) {
                            send(new Chunk(reading, 0), true);
                            return;
                        }
                        send(chunk, false);
                        chunk = new Chunk(reading, properties.chunkRows());
                    }
                }
                send(awaitRoom() ? chunk : new Chunk(reading, 0), true);
            }
        }

        /** Waits until few enough chunks are unanswered; false if the import was cancelled meanwhile. */
        private boolean awaitRoom() {
            while (true) {
                goOn();
                if (imports.state(job.id()) == ImportState.CANCELLING) {
                    return false;
                }
                Run run = runs.find(job.id()).orElseThrow();
                if (checkpoint.nextChunk() - run.chunksAnswered() < properties.chunksAhead()) {
                    return true;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }

        /** Keeps the lease; throws once this instance is to send nothing more. */
        private void goOn() {
            if (stopping.getAsBoolean()) {
                throw new LeaseLost();
            }
            long now = System.nanoTime();
            if (now - renewAt >= 0) {
                if (!runs.renew(job.id(), runner, properties.lease())) {
                    throw new LeaseLost();
                }
                renewAt = now + properties.lease().toNanos() / 3;
            }
        }

        private void send(Chunk chunk, boolean last) {
            Checkpoint next = checkpoint.after(chunk);
            ImportId id = job.id();
            transaction.executeWithoutResult(status -> {
                if (!runs.advance(id, runner, next, chunk.failed().size(), last)) {
                    throw new LeaseLost();
                }
                failedRows.add(id, chunk.failed());
                if (chunk.hasRows()) {
                    outbox.append(Topic.IMPORT_CHUNKS, id.toString(), prepared(chunk));
                }
                progress.changed(id);
            });
            checkpoint = next;
        }

        private ChunkPrepared prepared(Chunk chunk) {
            return new ChunkPrepared(
                    job.id().value(),
                    checkpoint.nextChunk(),
                    job.by().id().value(),
                    job.settings().match(),
                    job.settings().fieldNames(),
                    chunk.rows());
        }

        /** Nothing more can be read; what was sent is still awaited. */
        void breakOff(String problem) {
            ImportId id = job.id();
            transaction.executeWithoutResult(status -> {
                if (!runs.advance(id, runner, checkpoint, 0, true)) {
                    throw new LeaseLost();
                }
                Import broken = imports.lock(id);
                broken.breakOff(problem);
                imports.save(broken);
                progress.changed(id);
            });
        }
    }

    /**
     * Sends what is left of an import whose lease this instance holds.
     *
     * @throws LeaseLost if another instance has taken over, or this one is to stop
     */
    void send(ImportId id, UUID runner, BooleanSupplier stopping) throws IOException {
        Sending sending = new Sending(imports.get(id), runner, stopping);
        try {
            sending.readFile();
        } catch (UnreadableFile unreadable) {
            sending.breakOff(unreadable.code());
        } catch (FileMissing missing) {
            sending.breakOff(missing.code());
        }
    }
}
