package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kaw.components.ChildProcess;
import kaw.components.Kafka;
import kaw.components.KafkaSettings;
import kaw.components.MySql;
import kaw.components.MySqlSettings;
import kaw.components.Passwords;
import kaw.components.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    Path root;

    private List<Part> parts;
    private Supervisor supervisor;

    @BeforeEach
    void start() {
        BoxFolder folder = BoxFolder.of(root);
        folder.prepare();
        MySqlSettings mySql =
                new MySqlSettings(folder.of("mysql"), folder.log("mysql"), Ports.free(), Passwords.random(), 64, false);
        KafkaSettings kafka =
                new KafkaSettings(folder.of("kafka"), folder.log("kafka"), Ports.free(), Ports.free(), 160, false);
        parts = List.of(
                new Part("mysql", "MySQL", Set.of(), mySql.pidFile(), mySql.log(), () -> MySql.start(mySql)),
                new Part("kafka", "Kafka", Set.of("mysql"), kafka.pidFile(), kafka.log(), () -> Kafka.start(kafka)));
        supervisor = Supervisor.of(folder, "http://localhost", parts);
        supervisor.start();
        await().atMost(LIMIT)
                .until(() -> BoxState.read(folder).map(BoxState::isUsable).orElse(false));
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void startsAgainWhateverIsKilledAndStopsEverything() {
        for (int round = 1; round <= 2; round++) {
            int restarts = round;
            for (Part part : parts) {
                process(part).kill();
                await().atMost(LIMIT).untilAsserted(() -> {
                    PartState state = supervisor.board().state(part.name());
                    assertThat(state.phase()).isEqualTo(PartState.Phase.RUNNING);
                    assertThat(state.restarts()).isEqualTo(restarts);
                    assertThat(process(part).pid()).isEqualTo(state.pid());
                });
            }
        }

        List<ChildProcess> processes = parts.stream().map(SupervisorIT::process).toList();
        supervisor.stop();
        assertThat(processes).noneMatch(ChildProcess::isAlive);
    }

    @Test
    void replacesWhatASupervisorThatWasKilledLeftRunning() {
        supervisor.stop();
        long left = parts.getFirst().start().get().pid();

        supervisor = Supervisor.of(BoxFolder.of(root), "http://localhost", parts.subList(0, 1));
        supervisor.start();

        await().atMost(LIMIT).untilAsserted(() -> {
            assertThat(supervisor.board().state("mysql").phase()).isEqualTo(PartState.Phase.RUNNING);
            assertThat(process(parts.getFirst()).pid()).isNotEqualTo(left);
        });
    }

    private static ChildProcess process(Part part) {
        return ChildProcess.find(part.title(), part.pidFile(), part.log()).orElseThrow();
    }
}
