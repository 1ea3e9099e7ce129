package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyTest {

    @TempDir
    Path root;

    @BeforeEach
    void nameTheCheckout() {
        System.setProperty("kaw.home", root.toString());
    }

    @AfterEach
    void forgetTheCheckout() {
        System.clearProperty("kaw.home");
    }

    @Test
    void runsTheServicesInOneProcess() {
        assertThat(names(topology("").parts())).containsExactly("mysql", "kafka", "keycloak", "services", "gateway");
    }

    @Test
    void givesAServiceKeptApartAProcessOfItsOwn() {
        List<Part> parts = topology("calendar-service, notification-service").parts();

        assertThat(names(parts))
                .containsExactly(
                        "mysql",
                        "kafka",
                        "keycloak",
                        "services",
                        "calendar-service",
                        "notification-service",
                        "gateway");
        assertThat(parts).extracting(Part::pidFile).doesNotHaveDuplicates();
        assertThat(parts).extracting(Part::log).doesNotHaveDuplicates();
        assertThat(parts)
                .filteredOn(part -> part.name().endsWith("service"))
                .extracting(Part::after)
                .containsOnly(Set.of("mysql", "kafka"));
    }

    @Test
    void knowsTheProcessesOfEveryStartThatWasEverPossible() {
        List<Path> possible =
                topology("").possibleParts().stream().map(Part::pidFile).toList();

        assertThat(possible).doesNotHaveDuplicates();
        for (String apart : List.of("", "calendar-service,notification-service", "partner-service")) {
            assertThat(possible)
                    .containsAll(
                            topology(apart).parts().stream().map(Part::pidFile).toList());
        }
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    private Topology topology(String apart) {
        BoxFolder folder = BoxFolder.of(root);
        folder.prepare();
        Options options = Options.parse(new String[] {"up", "--no-pbx"}, Map.of("KAW_SEPARATE", apart));
        return new Topology(folder, options, BoxPorts.read(folder));
    }
}
