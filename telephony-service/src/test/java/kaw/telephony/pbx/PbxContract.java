package kaw.telephony.pbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every exchange does that is behind the port; it has the queues sales and support, and no calls. */
public abstract class PbxContract {

    private static final Set<String> QUEUES = Set.of("sales", "support");
    private static final String EXTENSION = "613";

    protected final List<Signal> signals = new CopyOnWriteArrayList<>();

    protected abstract Pbx pbx();

    protected abstract PbxConnector connector();

    @BeforeEach
    void open() {
        connector().open(signals::add);
        awaitLink(1);
    }

    @AfterEach
    void close() throws IOException {
        if (pbx().connected()) {
            pbx().serve(EXTENSION, Set.of());
        }
        connector().close();
        stop();
    }

    /** Ends the exchange, where a test has one of its own. */
    protected void stop() throws IOException {}

    protected Snapshot awaitLink(int times) {
        await().atMost(Duration.ofSeconds(20)).until(() -> restored().size() >= times && pbx().connected());
        return restored().getLast().snapshot();
    }

    protected List<Signal.LinkRestored> restored() {
        return signals.stream()
                .filter(Signal.LinkRestored.class::isInstance)
                .map(Signal.LinkRestored.class::cast)
                .toList();
    }

    private Map<String, Map<String, Boolean>> membersReadAnew() {
        int before = restored().size();
        connector().close();
        connector().open(signals::add);
        return awaitLink(before + 1).members();
    }

    @Test
    void tellsWhatThereIsAsTheLinkComesUp() {
        assertThat(restored().getFirst().snapshot().queues()).containsAll(QUEUES);
        assertThat(restored().getFirst().snapshot().legs()).isEmpty();
    }

    @Test
    void offersAnExtensionNothingUntilItTakesCalls() {
        pbx().serve(EXTENSION, QUEUES);
        assertThat(membersReadAnew().get("sales")).containsEntry(EXTENSION, true);

        pbx().unpause(EXTENSION);
        assertThat(membersReadAnew().get("support")).containsEntry(EXTENSION, false);

        pbx().pause(EXTENSION, "lunch");
        assertThat(membersReadAnew().get("sales")).containsEntry(EXTENSION, true);
    }

    @Test
    void forgetsAnExtensionThatIsServedNoMore() {
        pbx().serve(EXTENSION, QUEUES);
        pbx().serve(EXTENSION, Set.of());

        assertThat(membersReadAnew().getOrDefault("sales", Map.of())).doesNotContainKey(EXTENSION);
    }

    @Test
    void whatIsSoAlreadyIsNoError() {
        assertThatCode(() -> {
                    pbx().serve(EXTENSION, QUEUES);
                    pbx().serve(EXTENSION, QUEUES);
                    pbx().serve(EXTENSION, Set.of());
                    pbx().serve(EXTENSION, Set.of());
                    pbx().unpause(EXTENSION);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void takesPermissionsAndEndsWhatIsGone() {
        assertThatCode(() -> {
                    pbx().permit(EXTENSION, "+79161234567", Instant.now().plusSeconds(60));
                    pbx().hangUp(new PbxLegId("1.1"));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void saysSoWhenThereIsNoLink() {
        connector().close();

        assertThat(pbx().connected()).isFalse();
        assertThatThrownBy(() -> pbx().unpause(EXTENSION)).isInstanceOf(PbxDown.class);
    }
}
