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
    void leaveOutThoseThatBrowsersSendNoSoundTo() {
        for (int first : new int[] {6_500, 10_000, 10_080}) {
            BoxPorts last = new BoxPorts(Map.of(BoxPorts.PBX_RTP, first));
            assertThat(BoxPorts.choose(last, port -> true).of(BoxPorts.PBX_RTP)).isEqualTo(10_100);
        }
        BoxPorts moved = new BoxPorts(Map.of(BoxPorts.PBX_RTP, 20_100));
        assertThat(BoxPorts.choose(moved, port -> true).of(BoxPorts.PBX_RTP)).isEqualTo(20_100);
    }

    @Test
    void neverMeetEachOther() {
        BoxPorts ports = BoxPorts.choose(NEVER_STARTED, port -> port > 20_000);
        assertThat(Set.copyOf(ports.byName().values()))
                .hasSameSizeAs(ports.byName().keySet());
    }
}
