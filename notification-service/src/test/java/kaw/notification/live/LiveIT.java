package kaw.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.imports.ImportCounts;
import kaw.contracts.imports.ImportFinished;
import kaw.contracts.imports.ImportProgressed;
import kaw.contracts.imports.ImportState;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.Source;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.platform.Ids;
import kaw.platform.security.GroupId;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@KawTest
@TestPropertySource(
        properties = {
            "kaw.notification.live.heartbeat=500ms",
            "kaw.notification.live.streams-per-user=3",
            "kaw.notification.live.remembered=50"
        })
class LiveIT {
    @Autowired
    private TestHttp http;

    @Autowired
    private TestUsers users;

    @Autowired
    private Events events;

    @Autowired
    private LiveStreams streams;

    private final List<LiveWindow> windows = new ArrayList<>();
    private TestUser admin;
    private TestUser anna;
    private GroupId sales;

    @BeforeEach
    void signIn() throws Exception {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> http.asNobody()
                        .get()
                        .uri("/actuator/health/readiness")
                        .exchange()
                        .expectStatus()
                        .isOk());
        sales = users.group("Продажи " + Ids.next());
        admin = users.admin();
        anna = users.agent(sales);
        hearOf(admin);
        hearOf(anna);
    }

    /** The first that is heard of a user is a change of rights too; this waits until that has been told. */
    private void hearOf(TestUser user) throws IOException, InterruptedException {
        try (LiveWindow window = LiveWindow.open(http.url(), user.token())) {
            users.tell(user.saved());
            window.await("rights-changed");
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> streams.count() == 0);
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(LiveWindow::close);
        await().atMost(Duration.ofSeconds(20)).until(() -> streams.count() == 0);
    }

    @Test
    void tellsEveryoneThatACardChangedButNothingOfIt() throws Exception {
        LiveWindow window = open(anna);
        UUID card = Ids.next();

        changed(card, 7);

        assertThat(window.await("partner-changed").data()).isEqualTo("{\"id\":\"" + card + "\",\"version\":7}");
    }

    @Test
    void makesOneHintOfManyChangesOfTheSchema() throws Exception {
        LiveWindow window = open(anna);

        for (int i = 0; i < 30; i++) {
            UUID id = Ids.next();
            events.publish(Topic.SCHEMA, "field:" + id, field(id));
        }
        changed(Ids.next(), 1);

        assertThat(window.await("schema-changed").data()).isEqualTo("{}");
        window.await("partner-changed");
        assertThat(window.types().stream().filter("schema-changed"::equals).count())
                .isLessThan(30);
    }

    @Test
    void tellsExactlyThoseWhoseRightsChanged() throws Exception {
        TestUser boris = users.agent();
        hearOf(boris);
        LiveWindow member = open(anna);
        LiveWindow stranger = open(boris);
        LiveWindow chief = open(admin);

        events.publish(
                Topic.SCHEMA,
                "access:" + sales,
                new AccessSaved(sales.value(), 1, Map.of("name", AccessLevel.VIEW), false));
        member.await("rights-changed");
        changed(Ids.next(), 1);
        stranger.await("partner-changed");
        chief.await("partner-changed");
        assertThat(stranger.types()).doesNotContain("rights-changed");
        assertThat(chief.types()).doesNotContain("rights-changed");

        users.tell(boris.saved(Set.of(), Set.of(sales)));
        stranger.await("rights-changed");
        assertThat(member.types()).containsOnlyOnce("rights-changed");
    }

    @Test
    void tellsAdministratorsHowAnImportGoesTwiceASecondAtMost() throws Exception {
        LiveWindow chief = open(admin);
        LiveWindow agent = open(anna);
        UUID id = Ids.next();
        Instant begun = Instant.now();

        for (int i = 1; i <= 40; i++) {
            events.publish(Topic.IMPORTS, id.toString(), new ImportProgressed(id, ImportState.RUNNING, counts(i)));
        }
        events.publish(
                Topic.IMPORTS,
                id.toString(),
                new ImportFinished(id, Instant.now(), "x", ImportState.FINISHED, counts(40)));

        LiveWindow.Event last = chief.await(event -> event.data().contains("FINISHED"));
        assertThat(last.data()).contains(id.toString(), "\"created\":40");
        long halfSeconds = Duration.between(begun, Instant.now()).toMillis() / 500 + 2;
        assertThat(chief.types().stream().filter("import-progressed"::equals).count())
                .isLessThanOrEqualTo(halfSeconds);
        changed(Ids.next(), 1);
        agent.await("partner-changed");
        assertThat(agent.types()).doesNotContain("import-progressed");
    }

    @Test
    void tellsAReturningWindowWhatItMissed() throws Exception {
        LiveWindow before = open(anna);
        UUID seen = Ids.next();
        changed(seen, 1);
        before.await("partner-changed");
        String place = before.lastId();
        before.close();
        UUID missed = Ids.next();
        changed(missed, 2);

        LiveWindow after = LiveWindow.reopen(http.url(), anna.token(), place);
        windows.add(after);

        after.await(event -> event.data().contains(missed.toString()));
        assertThat(after.events()).noneMatch(event -> event.data().contains(seen.toString()));
        assertThat(after.types()).doesNotContain("reset");
    }

    @Test
    void tellsAWindowThatComesBackTooLateToBeginAnew() throws Exception {
        LiveWindow before = open(anna);
        String place = before.lastId();
        for (int i = 0; i < 60; i++) {
            changed(Ids.next(), 1);
        }
        await().until(() -> before.types().size() == 60);
        before.close();

        LiveWindow after = LiveWindow.reopen(http.url(), anna.token(), place);
        windows.add(after);

        after.await("reset");
        assertThat(after.types()).containsExactly("reset");
    }

    @Test
    void noticesThatAWindowIsGone() throws Exception {
        LiveWindow window = open(anna);
        assertThat(streams.count()).isEqualTo(1);

        window.close();

        await().atMost(Duration.ofSeconds(20)).until(() -> streams.count() == 0);
    }

    @Test
    void endsTheStreamsOfADismissedUserAndLetsThemOpenNoOther() throws Exception {
        LiveWindow window = open(anna);
        String token = anna.token();

        users.tell(anna.deleted());

        await().atMost(Duration.ofSeconds(5)).until(window::ended);
        await().atMost(Duration.ofSeconds(5)).until(() -> status(token) == 401);
    }

    @Test
    void limitsTheWindowsOfAUser() throws Exception {
        for (int i = 0; i < 3; i++) {
            open(anna);
        }

        assertThat(status(anna.token())).isEqualTo(429);
        open(admin);
        windows.getFirst().close();
        await().atMost(Duration.ofSeconds(20)).until(() -> streams.count() == 3);
        open(anna);
    }

    @Test
    void opensForNobodyWithoutAToken() {
        http.asNobody().get().uri("/api/live").exchange().expectStatus().isUnauthorized();
    }

    private LiveWindow open(TestUser user) throws IOException, InterruptedException {
        LiveWindow window = LiveWindow.open(http.url(), user.token());
        windows.add(window);
        return window;
    }

    private int status(String token) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<java.io.InputStream> answer =
                    client.send(LiveWindow.request(http.url(), token, null), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            client.shutdownNow();
            return answer.statusCode();
        }
    }

    private void changed(UUID card, int version) {
        events.publish(
                Topic.PARTNERS,
                card.toString(),
                new PartnerChanged(
                        card, version, Instant.now(), "x", new Source(Source.Kind.PERSON, null), Set.of("salary")));
    }

    private static FieldSaved field(UUID id) {
        return new FieldSaved(
                id,
                1,
                "f_" + id.toString().substring(24),
                "x",
                "",
                FieldType.TEXT,
                null,
                1,
                true,
                null,
                1,
                1,
                true,
                false,
                false);
    }

    private static ImportCounts counts(long created) {
        return new ImportCounts(created, 40L, created, 0, 0, 0, 0);
    }
}
