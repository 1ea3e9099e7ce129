package kaw.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.Pbx;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxConnector;
import kaw.telephony.pbx.PbxContract;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;
import org.junit.jupiter.api.Test;

/** The adapter down to the wire: the port's contract, events as Asterisk 22 writes them, and links that break. */
class AsteriskLinkTest extends PbxContract {

    private final FakeAmi ami = fake();
    private final AsteriskLink link = new AsteriskLink(
            new AmiProperties(
                    "127.0.0.1",
                    ami.port(),
                    "kaw",
                    "secret",
                    "",
                    "",
                    "",
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    "PJSIP/"),
            Clock.systemUTC());

    private static FakeAmi fake() {
        try {
            return new FakeAmi();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected void stop() throws IOException {
        ami.close();
    }

    @Override
    protected Pbx pbx() {
        return link;
    }

    @Override
    protected PbxConnector connector() {
        return link;
    }

    private static String[] channel(String event, String name, String uniqueid, String state, String... more) {
        String[] lines = new String[more.length + 8];
        lines[0] = "Event: " + event;
        lines[1] = "Channel: " + name;
        lines[2] = "ChannelState: " + state;
        lines[3] = "CallerIDNum: 79111111111";
        lines[4] = "Exten: 74951000001";
        lines[5] = "Uniqueid: " + uniqueid;
        lines[6] = "Linkedid: 100.1";
        lines[7] = "Context: from-carrier";
        System.arraycopy(more, 0, lines, 8, more.length);
        return lines;
    }

    @Test
    void tellsACallAsSignals() {
        ami.event(channel("Newchannel", "PJSIP/carrier-00000001", "100.1", "4"));
        ami.event(channel("Newchannel", "PJSIP/601-00000002", "100.2", "0"));
        ami.event(channel(
                "QueueCallerJoin", "PJSIP/carrier-00000001", "100.1", "6", "Queue: sales", "Position: 1", "Count: 1"));
        ami.event(channel("Newstate", "PJSIP/601-00000002", "100.2", "5"));
        ami.event(channel(
                "BridgeEnter", "PJSIP/601-00000002", "100.2", "6", "BridgeUniqueid: b1", "BridgeNumChannels: 1"));
        ami.event(channel("Hold", "PJSIP/601-00000002", "100.2", "6", "MusicClass: default"));
        ami.event(channel("Unhold", "PJSIP/601-00000002", "100.2", "6"));
        ami.event(channel("HangupRequest", "PJSIP/carrier-00000001", "100.1", "6"));
        ami.event(channel("Hangup", "PJSIP/carrier-00000001", "100.1", "6", "Cause: 16", "Cause-txt: Normal Clearing"));
        ami.event("Event: DeviceStateChange", "Device: PJSIP/601", "State: UNAVAILABLE");

        await().until(() -> signals.stream().anyMatch(Signal.ExtensionReachable.class::isInstance));
        Instant at = Instant.EPOCH;
        PbxCallId call = new PbxCallId("100.1");
        PbxLegId caller = new PbxLegId("100.1");
        PbxLegId agent = new PbxLegId("100.2");
        assertThat(signals.stream().filter(signal -> !(signal instanceof Signal.LinkRestored)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("at")
                .containsExactly(
                        new Signal.LegStarted(
                                at, call, caller, Endpoint.outside("carrier"), "79111111111", "74951000001"),
                        new Signal.LegStarted(at, call, agent, Endpoint.extension("601"), "79111111111", null),
                        new Signal.QueueJoined(at, call, caller, "sales"),
                        new Signal.LegRinging(at, call, agent),
                        new Signal.LegJoined(at, call, agent, "b1"),
                        new Signal.LegHeld(at, call, agent),
                        new Signal.LegResumed(at, call, agent),
                        new Signal.HangupAsked(at, call, caller),
                        new Signal.LegEnded(at, call, caller, DialOutcome.CANCELLED),
                        new Signal.ExtensionReachable(at, "601", false));
    }

    @Test
    void readsCallsThatGoOn() {
        ami.channels.add(
                String.join("\r\n", channel("CoreShowChannel", "PJSIP/carrier-00000001", "100.1", "6", "BridgeId: b1"))
                        .replaceFirst("Event: CoreShowChannel\r\n", ""));
        connector().close();
        connector().open(signals::add);

        assertThat(awaitLink(2).legs()).singleElement().satisfies(leg -> {
            assertThat(leg.answered()).isTrue();
            assertThat(leg.bridge()).isEqualTo("b1");
            assertThat(leg.dialled()).isEqualTo("74951000001");
        });
    }

    @Test
    void noticesACutLinkAndRestoresIt() throws IOException {
        ami.cut();

        awaitLink(2);
        assertThat(signals).anyMatch(Signal.LinkLost.class::isInstance);
    }

    @Test
    void noticesALinkThatIsHalfOpen() {
        ami.silent = true;
        await().atMost(Duration.ofSeconds(10))
                .until(() -> signals.stream().anyMatch(Signal.LinkLost.class::isInstance));
        assertThat(link.connected()).isFalse();
        ami.silent = false;

        awaitLink(2);
    }
}
