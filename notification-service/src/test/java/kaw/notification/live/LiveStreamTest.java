package kaw.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LiveStreamTest {
    private static final String INSTANCE = "0badcafe";
    private static final UserId ANNA = new UserId("anna");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final EventRing ring = new EventRing(4);
    private final StringWriter out = new StringWriter();

    @Test
    void tellsANewWindowOnlyWhatHappensFromNowOn() throws Exception {
        say("before", new Audience.Everyone());

        run(null, Viewers.agent(ANNA), 1);

        assertThat(out).hasToString("retry: 1000\nid: 0badcafe-1\n\n");
    }

    @Test
    void tellsAReturningWindowWhatItMissed() throws Exception {
        say("seen", new Audience.Everyone());
        say("missed", new Audience.Everyone());

        run("0badcafe-1", Viewers.agent(ANNA), 2);

        assertThat(out.toString()).endsWith("id: 0badcafe-2\nevent: missed\ndata: {}\n\n");
    }

    @Test
    void tellsNobodyWhatConcernsOthers() throws Exception {
        say("for-admins", new Audience.Administrators());
        say("for-boris", new Audience.OneUser(new UserId("boris")));
        say("for-anna", new Audience.OneUser(ANNA));

        run("0badcafe-0", Viewers.agent(ANNA), 2);

        assertThat(out.toString()).contains("for-anna").doesNotContain("for-admins", "for-boris");
    }

    @Test
    void tellsAdministratorsOfImports() throws Exception {
        say("for-admins", new Audience.Administrators());

        run("0badcafe-0", Viewers.admin(ANNA), 2);

        assertThat(out.toString()).contains("for-admins");
    }

    @Test
    void tellsAWindowThatIsBackTooLateToBeginAnew() throws Exception {
        for (int i = 0; i < 6; i++) {
            say("event" + i, new Audience.Everyone());
        }

        run("0badcafe-1", Viewers.agent(ANNA), 1);

        assertThat(out).hasToString("retry: 1000\nid: 0badcafe-6\nevent: reset\ndata: {}\n\n");
    }

    @Test
    void tellsAWindowThatComesFromAnotherInstanceToBeginAnew() throws Exception {
        run("deadbeef-0", Viewers.agent(ANNA), 1);

        assertThat(out.toString()).contains("event: reset");
    }

    @Test
    void takesRubbishForAPlaceLongGone() throws Exception {
        run("0badcafe-99999999999999999999\r\nevent: evil", Viewers.agent(ANNA), 1);

        assertThat(out.toString()).contains("event: reset").doesNotContain("evil");
    }

    @Test
    void tellsAWindowThatIsTooSlowToBeginAnew() throws Exception {
        Writer slow = new StringWriter() {
            @Override
            public void flush() {
                if (toString().endsWith("0badcafe-0\n\n")) {
                    for (int i = 0; i < 6; i++) {
                        say("event" + i, new Audience.Everyone());
                    }
                }
            }
        };

        stream(Viewers.agent(ANNA), 2, NOW.plusSeconds(60)).run(null, slow);

        assertThat(slow.toString()).endsWith("id: 0badcafe-6\nevent: reset\ndata: {}\n\n");
    }

    @Test
    void showsThatItIsAliveWhenNothingHappens() throws Exception {
        run(null, Viewers.agent(ANNA), 3);

        assertThat(out.toString()).contains("\n\n:\nid: 0badcafe-0\n\n");
    }

    @Test
    void endsWhenTheUserMayNoLongerBeSignedIn() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Viewer dismissed = new Viewers(ANNA, false, () -> asked.incrementAndGet() < 2);
        say("secret", new Audience.Everyone());

        stream(dismissed, 100, NOW.plusSeconds(60)).run("0badcafe-0", out);

        assertThat(out.toString()).doesNotContain("secret");
    }

    @Test
    void endsWithTheToken() throws Exception {
        stream(Viewers.agent(ANNA), 100, NOW).run(null, out);

        assertThat(out.toString()).doesNotContain("event:");
    }

    @Test
    void endsWhenTheWindowIsGone() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() ->
                        stream(Viewers.agent(ANNA), 100, NOW.plusSeconds(60)).run(null, broken))
                .isInstanceOf(IOException.class);
    }

    private void say(String type, Audience audience) {
        ring.append(type, "{}", audience);
    }

    private void run(@Nullable String lastSeen, Viewer viewer, int rounds) throws IOException, InterruptedException {
        stream(viewer, rounds, NOW.plusSeconds(60)).run(lastSeen, out);
    }

    /** A stream that is closed after so many rounds, the last of which it does not begin. */
    private LiveStream stream(Viewer viewer, int rounds, Instant end) {
        AtomicInteger round = new AtomicInteger();
        return new LiveStream(
                ring,
                INSTANCE,
                viewer,
                Duration.ofMillis(20),
                Clock.fixed(NOW, ZoneOffset.UTC),
                end,
                () -> round.incrementAndGet() < rounds);
    }
}
