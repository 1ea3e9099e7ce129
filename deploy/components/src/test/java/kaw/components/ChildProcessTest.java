package kaw.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path folder;

    @Test
    void isFoundByItsPidFileWhileItLives() {
        ChildProcess process = start("sleep", "100");
        assertThat(ChildProcess.find("sleeper", pidFile(), log()))
                .map(ChildProcess::pid)
                .contains(process.pid());
        process.stop(Duration.ofSeconds(5));
        assertThat(process.isAlive()).isFalse();
        assertThat(ChildProcess.find("sleeper", pidFile(), log())).isEmpty();
    }

    @Test
    void takesNoStrangerForItself() throws Exception {
        Files.writeString(pidFile(), ProcessHandle.current().pid() + " 1");
        assertThat(ChildProcess.find("sleeper", pidFile(), log())).isEmpty();
    }

    @Test
    void endsTheHardWayWhatDoesNotListen() {
        ChildProcess process = start("sh", "-c", "trap '' TERM; while :; do sleep 0.1; done");
        process.stop(Duration.ofMillis(300));
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void quotesTheErrorOfWhatEndsWhileStarting() {
        ChildProcess process = start("sh", "-c", "echo '[ERROR] the disk is full'; echo bye");
        assertThatThrownBy(() -> process.awaitHealthy(() -> false, Duration.ofSeconds(10)))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageStartingWith("sleeper ended while starting")
                .hasMessageEndingWith("[ERROR] the disk is full");
    }

    private ChildProcess start(String... command) {
        return ChildProcess.start(new Launch("sleeper", List.of(command), Map.of(), folder, log(), pidFile()));
    }

    private Path log() {
        return folder.resolve("sleeper.log");
    }

    private Path pidFile() {
        return folder.resolve("sleeper.pid");
    }
}
