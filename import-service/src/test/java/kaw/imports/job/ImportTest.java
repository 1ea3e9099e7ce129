package kaw.imports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import kaw.contracts.imports.ImportState;
import kaw.contracts.imports.Match;
import kaw.imports.file.FileFormat;
import kaw.imports.recognition.RecognisedFile;
import kaw.platform.files.FileId;
import kaw.platform.security.UserId;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Settings settings = new Settings(new TreeMap<>(), new Match(Match.Mode.CREATE, null));
    private final RecognisedFile file = new RecognisedFile(FileFormat.csv("UTF-8", ';'), null, 1, 2, List.of(), 10, 0);
    private final Import job = Import.recognised(
            ImportId.next(),
            new Import.Author(new UserId("u"), "Админ"),
            NOW,
            new UploadedFile(new FileId(UUID.randomUUID()), "base.csv", 100),
            file,
            settings);

    @Test
    void finishesOnceStarted() {
        job.start(NOW);
        job.finish(NOW.plusSeconds(5));

        assertThat(job.state()).isEqualTo(ImportState.FINISHED);
        assertThat(job.startedAt()).isEqualTo(NOW);
        assertThat(job.finishedAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void isCancelledOnlyWhenItsAnswersAreIn() {
        job.start(NOW);
        job.cancel(NOW);
        assertThat(job.state()).isEqualTo(ImportState.CANCELLING);

        job.finish(NOW);
        assertThat(job.state()).isEqualTo(ImportState.CANCELLED);
    }

    @Test
    void isCancelledAtOnceBeforeItsStart() {
        job.cancel(NOW);

        assertThat(job.state()).isEqualTo(ImportState.CANCELLED);
    }

    @Test
    void failsWhenItsFileBreaksOff() {
        job.start(NOW);
        job.breakOff("file-damaged");
        assertThat(job.state()).isEqualTo(ImportState.RUNNING);

        job.finish(NOW);
        assertThat(job.state()).isEqualTo(ImportState.FAILED);
        assertThat(job.problem()).isEqualTo("file-damaged");
    }

    @Test
    void refusesWhatItsStateDoesNotAllowAndNamesTheState() {
        job.start(NOW);

        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> job.start(NOW))
                .withMessageContaining("RUNNING");
        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> job.change(file, settings));
        job.finish(NOW);
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> job.cancel(NOW))
                .withMessageContaining("FINISHED");
        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> job.finish(NOW));
    }
}
