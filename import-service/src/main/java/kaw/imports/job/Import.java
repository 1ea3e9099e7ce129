package kaw.imports.job;

import java.time.Instant;
import kaw.contracts.imports.ImportState;
import kaw.imports.recognition.RecognisedFile;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/** An import of a file: recognised, then started, then finished, cancelled or failed. */
public final class Import {

    private final ImportId id;
    private final int version;
    private final Author by;
    private final Instant createdAt;
    private final UploadedFile file;
    private RecognisedFile recognised;
    private Settings settings;
    private ImportState state;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable String problem;

    /** Who uploaded the file, by the name they had then. */
    public record Author(UserId id, String name) {}

    Import(
            ImportId id,
            int version,
            ImportState state,
            Author by,
            Instant createdAt,
            UploadedFile file,
            RecognisedFile recognised,
            Settings settings) {
        this.id = id;
        this.version = version;
        this.state = state;
        this.by = by;
        this.createdAt = createdAt;
        this.file = file;
        this.recognised = recognised;
        this.settings = settings;
    }

    static Import recognised(
            ImportId id, Author by, Instant now, UploadedFile file, RecognisedFile recognised, Settings settings) {
        return new Import(id, 0, ImportState.RECOGNISED, by, now, file, recognised, settings);
    }

    /** Takes back what was stored of its course. */
    void restore(@Nullable Instant startedAt, @Nullable Instant finishedAt, @Nullable String problem) {
        this.startedAt = startedAt;
        this.finishedAt = finishedAt;
        this.problem = problem;
    }

    /** Changes how the file is read and where its columns go. */
    void change(RecognisedFile recognised, Settings settings) {
        require(state == ImportState.RECOGNISED);
        this.recognised = recognised;
        this.settings = settings;
    }

    void start(Instant now) {
        require(state == ImportState.RECOGNISED);
        state = ImportState.RUNNING;
        startedAt = now;
    }

    /** Stops a running import once the chunks already sent are answered; one not started ends at once. */
    void cancel(Instant now) {
        require(state == ImportState.RECOGNISED || state == ImportState.RUNNING);
        if (state == ImportState.RECOGNISED) {
            state = ImportState.CANCELLED;
            finishedAt = now;
        } else {
            state = ImportState.CANCELLING;
        }
    }

    /** The file cannot be read any further; the import fails once the chunks already sent are answered. */
    public void breakOff(String problem) {
        require(state == ImportState.RUNNING || state == ImportState.CANCELLING);
        this.problem = problem;
    }

    /** Every row that was sent has been answered. */
    public void finish(Instant now) {
        require(state == ImportState.RUNNING || state == ImportState.CANCELLING);
        if (problem != null) {
            state = ImportState.FAILED;
        } else {
            state = state == ImportState.CANCELLING ? ImportState.CANCELLED : ImportState.FINISHED;
        }
        finishedAt = now;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new WrongState(state);
        }
    }

    public ImportId id() {
        return id;
    }

    public int version() {
        return version;
    }

    public ImportState state() {
        return state;
    }

    public Author by() {
        return by;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public UploadedFile file() {
        return file;
    }

    public RecognisedFile recognised() {
        return recognised;
    }

    public Settings settings() {
        return settings;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    /** Code of the reason why the file could not be read to its end. */
    public @Nullable String problem() {
        return problem;
    }
}
