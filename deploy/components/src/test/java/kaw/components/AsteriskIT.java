package kaw.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two real Asterisks: the example PBX and the carrier at the other end of its outside line. */
class AsteriskIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Answers and says back what it hears. */
    private static final String MEMBER = "Local/600@agents/n";

    private static final int WAV_HEADER = 44;

    private Asterisk pbx;
    private Ami ami;
    private Ami carrier;
    private OutsideCallers outside;

    @BeforeEach
    void start() {
        pbx = TestComponents.shared().pbx();
        ami = Ami.connect(pbx.connection());
        carrier = Ami.connect(TestComponents.shared().carrier().connection());
        outside = new OutsideCallers(carrier);
    }

    @AfterEach
    void hangUp() {
        outside.hangUp();
        for (String member : List.of(MEMBER, "Local/79031234560@dialled/n", "Local/79031234561@dialled/n")) {
            ami.send("QueueRemove", Map.of("Queue", "sales", "Interface", member));
        }
        ami.close();
        carrier.close();
    }

    @Test
    void aCallFromOutsideWaitsInItsQueueUntilAMemberComes() {
        outside.call("74951000001", "79161234567");
        Map<String, String> joined = event("QueueCallerJoin");
        assertThat(joined).containsEntry("Queue", "sales").containsEntry("CallerIDNum", "79161234567");

        join();

        assertThat(event("AgentConnect")).containsEntry("Linkedid", joined.getOrDefault("Linkedid", ""));
        assertThat(ami.events())
                .extracting(event -> event.get("Event"))
                .doesNotContain("VarSet", "Newexten", "TestEvent");
    }

    @Test
    void soundFlowsBothWaysAndIsRecorded() {
        join();
        outside.call("74951000001", "79161234567");
        String linkedId = event("AgentConnect").getOrDefault("Linkedid", "");
        String channel = event("OriginateResponse", carrier).getOrDefault("Channel", "");
        // What the caller receives is its own tone, sent back by the member.
        await().atMost(LIMIT).until(() -> packets(channel, "rxcount") > 100 && packets(channel, "txcount") > 100);

        carrier.send("Hangup", Map.of("Channel", channel));

        event("Hangup");
        Path recording = pbx.settings().recordings().resolve(linkedId + ".wav");
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(loudestSample(recording)).isGreaterThan(3_000));
        assertThat(Files.exists(recording)).isTrue();
    }

    @Test
    void aCallToTheOutsideIsAnsweredByTheCarrierOrSaysWhyNot() {
        join("Local/79031234561@dialled/n");
        outside.call("74951000001", "79161234567");
        await().atMost(LIMIT).until(() -> outcomes().contains("BUSY"));
        join("Local/79031234560@dialled/n");
        await().atMost(LIMIT).until(() -> outcomes().contains("ANSWER"));
        assertThat(carrier.events("Newchannel"))
                .filteredOn(channel -> channel.getOrDefault("Exten", "").startsWith("7903"))
                .isNotEmpty()
                .allSatisfy(channel -> assertThat(channel).containsEntry("CallerIDNum", "74951000001"));
    }

    @Test
    void itsAccountRunsNothingAndReadsNothing() {
        for (String forbidden :
                List.of("Command", "GetConfig", "UpdateConfig", "ModuleLoad", "Reload", "Originate", "DBPut")) {
            assertThat(ami.send(forbidden, Map.of("Command", "core show version", "Filename", "manager.conf")))
                    .containsEntry("Response", "Error")
                    .containsEntry("Message", "Permission denied");
        }
    }

    @Test
    void whoKnowsNotThePasswordOfTheLineCallsNobody() {
        carrier.send(
                "Originate",
                Map.of(
                        "Channel",
                        "PJSIP/stranger/sip:74951000001@127.0.0.1:"
                                + pbx.settings().ports().sip(),
                        "Application",
                        "Wait",
                        "Data",
                        "10",
                        "Async",
                        "true"));

        assertThat(event("OriginateResponse", carrier)).containsEntry("Response", "Failure");
        assertThat(ami.events("QueueCallerJoin")).isEmpty();
    }

    private void join() {
        join(MEMBER);
    }

    private void join(String member) {
        ami.send("QueueAdd", Map.of("Queue", "sales", "Interface", member, "MemberName", "member"));
    }

    private List<String> outcomes() {
        return ami.events("DialEnd").stream()
                .filter(event -> event.getOrDefault("DestChannel", "").startsWith("PJSIP/carrier"))
                .map(event -> event.getOrDefault("DialStatus", ""))
                .toList();
    }

    private Map<String, String> event(String name) {
        return event(name, ami);
    }

    private static Map<String, String> event(String name, Ami where) {
        await().atMost(LIMIT).until(() -> !where.events(name).isEmpty());
        return where.events(name).getFirst();
    }

    private int packets(String channel, String counter) {
        Map<String, String> answer =
                carrier.send("Getvar", Map.of("Channel", channel, "Variable", "CHANNEL(rtcp," + counter + ")"));
        String value = answer.getOrDefault("Value", "");
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private static int loudestSample(Path recording) throws Exception {
        ByteBuffer samples = ByteBuffer.wrap(Files.readAllBytes(recording)).order(ByteOrder.LITTLE_ENDIAN);
        return IntStream.iterate(WAV_HEADER, at -> at + 1 < samples.limit(), at -> at + 2)
                .map(at -> Math.abs(samples.getShort(at)))
                .max()
                .orElse(0);
    }
}
