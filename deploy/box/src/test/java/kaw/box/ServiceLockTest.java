package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceLockTest {

    private static final String WAITS = "calendar-service ERROR does not start while another process";

    @TempDir
    Path folder;

    @Test
    void keepsASecondProcessWaitingUntilTheFirstIsDead() throws Exception {
        Process first = holder("calendar-service");
        assertThat(line(first)).isEqualTo("held");
        Process second = holder("calendar-service");
        Process other = holder("task-service");
        try {
            assertThat(line(other)).isEqualTo("held");
            assertThat(line(second)).contains(WAITS);
            assertThat(second.inputReader().ready()).isFalse();

            first.destroyForcibly();

            await().atMost(30, TimeUnit.SECONDS)
                    .until(() -> second.inputReader().ready());
            assertThat(line(second)).isEqualTo("held");
        } finally {
            first.destroyForcibly();
            second.destroyForcibly();
            other.destroyForcibly();
        }
    }

    @Test
    void isTakenOnceByAProcessThatTriesAgain() throws Exception {
        new ServiceLock(folder).hold(ServiceModule.TASK);
        new ServiceLock(folder).hold(ServiceModule.TASK);

        Process other = holder("task-service");
        try {
            assertThat(line(other)).contains("task-service ERROR does not start");
        } finally {
            other.destroyForcibly();
        }
    }

    private Process holder(String service) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString(),
                        service)
                .redirectErrorStream(true)
                .start();
    }

    private static String line(Process process) throws IOException {
        return String.valueOf(process.inputReader().readLine());
    }

    /** A process that holds the lock of a service for as long as it lives. */
    static final class Holder {

        public static void main(String[] arguments) throws Exception {
            new ServiceLock(Path.of(arguments[0])).hold(ServiceModule.named(arguments[1]));
            System.out.println("held");
            // For as long as the test lives, at most.
            System.in.read();
        }
    }
}
