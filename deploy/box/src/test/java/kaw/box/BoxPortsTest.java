package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoxPortsTest {

    private static final BoxPorts NEVER_STARTED = new BoxPorts(Map.of());

    @Test
    void areTheUsualOnesOnAnEmptyMachine() {
        assertThat(BoxPorts.choose(NEVER_STARTED, port -> true).of(BoxPorts.GATEWAY))
                .isEqualTo(8080);
    }

    @Test
    void moveWhenTakenAndStayWhereTheyMoved() {
        BoxPorts moved = BoxPorts.choose(NEVER_STARTED, port -> port != 8080);
        assertThat(moved.of(BoxPorts.GATEWAY)).isEqualTo(18080);
        assertThat(BoxPorts.choose(moved, port -> true).of(BoxPorts.GATEWAY)).isEqualTo(18080);
    }

    @Test
    void neverMeetEachOther() {
        BoxPorts ports = BoxPorts.choose(NEVER_STARTED, port -> port > 20_000);
        assertThat(Set.copyOf(ports.byName().values()))
                .hasSameSizeAs(ports.byName().keySet());
    }
}
