package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.components.ComponentFailed;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void takeFolderAndDemo() {
        Options options = Options.parse(new String[] {"up", "--data", "/tmp/x", "--demo", "--no-pbx"});
        assertThat(options.data()).isEqualTo(Path.of("/tmp/x"));
        assertThat(options.demo()).isTrue();
        assertThat(options.host()).isNull();
    }

    @Test
    void reachTheSupervisorWithWholePaths() {
        Options options = Options.parse(
                new String[] {"up", "--host", "kaw", "--certificate", "pom.xml", "--key", "pom.xml", "--demo"});
        assertThat(options.ofSupervisor(Path.of("/srv/kaw")))
                .containsExactly(
                        "supervise",
                        "--data",
                        "/srv/kaw",
                        "--host",
                        "kaw",
                        "--certificate",
                        Path.of("pom.xml").toAbsolutePath().toString(),
                        "--key",
                        Path.of("pom.xml").toAbsolutePath().toString());
    }

    @Test
    void goWithoutTelephonyForThisStart() {
        Options options = Options.parse(new String[] {"up", "--no-pbx"});

        assertThat(options.noPbx()).isTrue();
        assertThat(options.ofSupervisor(Path.of("/srv/kaw"))).contains("--no-pbx");
        assertThatThrownBy(() -> Options.parse(new String[] {"up", "--no-pbx", "--pbx", "pom.xml"}))
                .hasMessage("--pbx and --no-pbx exclude each other");
    }

    @Test
    void nameWhatTheyDoNotKnow() {
        assertThatThrownBy(() -> Options.parse(new String[] {"up", "--dmeo"}))
                .isInstanceOf(ComponentFailed.class)
                .hasMessage("There is no option --dmeo");
    }

    @Test
    void wantTheKeyWithTheCertificate() {
        assertThatThrownBy(() -> Options.parse(new String[] {"up", "--host", "kaw", "--certificate", "/etc/hostname"}))
                .hasMessage("--certificate and --key go together");
    }

    @Test
    void keepServicesApartWhereTheEnvironmentSaysSo() {
        assertThat(apart("up", "notification-service, calendar-service"))
                .containsExactly(ServiceModule.CALENDAR, ServiceModule.NOTIFICATION);
        assertThat(apart("supervise", "calendar-service")).containsExactly(ServiceModule.CALENDAR);
        assertThat(apart("up", " ")).isEmpty();
        assertThat(Options.parse(new String[] {"up"}, Map.of()).apart()).isEmpty();
    }

    @Test
    void refuseToKeepApartWhatIsNoService() {
        for (String wrong :
                List.of("calender-service", "calendar", "calendar-service,,task-service", "Calendar-service")) {
            assertThatThrownBy(() -> apart("up", wrong))
                    .isInstanceOf(ComponentFailed.class)
                    .hasMessageStartingWith("KAW_SEPARATE cannot be followed: There is no service ")
                    .hasMessageContaining("only schema-service, partner-service, ");
        }
        assertThat(apart("down", "calender-service")).isEmpty();
    }

    private static Set<ServiceModule> apart(String command, String services) {
        return Options.parse(new String[] {command}, Map.of("KAW_SEPARATE", services))
                .apart();
    }
}
