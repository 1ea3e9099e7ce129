package kaw.partner.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kaw.contracts.Topic;
import kaw.contracts.partner.PartnerCreated;
import kaw.contracts.partner.Source;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.contracts.telephony.CallAnswered;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.CallRinging;
import kaw.contracts.telephony.CallerIdentified;
import kaw.contracts.user.Role;
import kaw.partner.Api;
import kaw.partner.CardShape;
import kaw.platform.Ids;
import kaw.platform.schema.Schema;
import kaw.platform.security.GroupId;
import kaw.platform.security.Users;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Callers nobody knows: one card for a number, whoever answers and however often it calls; and for some numbers none. */
@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "kaw.partner.callers.own-numbers=8 (495) 100-00-01")
class UnknownCallerIT {

    private static final String WAITING = "/api/partners/unknown-callers/";

    private final Api api;
    private final Events events;
    private final MeetCaller meetCaller;
    private final UnknownCallers callers;
    private final TestUser admin;
    private final TestUser agent;
    private final TestUser reader;

    @Autowired
    UnknownCallerIT(
            TestHttp http,
            Events events,
            Schema schema,
            TestUsers users,
            Users known,
            MeetCaller meetCaller,
            UnknownCallers callers) {
        this.api = new Api(http);
        this.events = events;
        this.meetCaller = meetCaller;
        this.callers = callers;
        this.admin = users.admin();
        GroupId group = users.group("Операторы");
        this.agent = users.with(Set.of(Role.CONTACTS), group);
        this.reader = users.with(Set.of(), group);
        CardShape shape = new CardShape(events, schema);
        shape.field("name", FieldType.TEXT);
        shape.field("phone", FieldType.PHONE);
        shape.field("home", FieldType.PHONE);
        shape.access(group, Map.of("name", AccessLevel.EDIT, "phone", AccessLevel.EDIT));
        for (TestUser user : List.of(admin, agent, reader)) {
            users.tell(user.saved());
            await().until(() -> known.find(user.id()).isPresent());
        }
    }

    @Test
    void hasOneCardWhoeverAnswersAndHoweverOftenTheyCall() {
        UUID first = answered("+79521000001", agent);
        UUID second = answered("+79521000001", admin);

        UUID card = kept(first, agent);
        assertThat(kept(second, admin)).isEqualTo(card);
        assertThat(api.get(agent, WAITING + card).at("/number").asString()).isEqualTo("+79521000001");
        assertThat(cardsWith("+79521000001"))
                .as("there is no card to be seen yet")
                .isZero();
        assertThat(api.get(admin, "/api/partners/" + card).status()).isEqualTo(404);

        assertThat(fillIn(agent, card, "+79521000001").status()).isEqualTo(201);

        assertThat(cardsWith("+79521000001")).isOne();
        PartnerCreated created =
                events.await(PartnerCreated.class, event -> event.id().equals(card));
        assertThat(created.source()).isEqualTo(new Source(Source.Kind.CALL, second.toString()));
        for (UUID call : List.of(first, second)) {
            events.await(
                    CallerIdentified.class,
                    told -> told.callId().equals(call)
                            && !told.provisional()
                            && told.partners().equals(List.of(card)));
        }
        assertIsRefusedFor(fillIn(admin, card, "+79521000001"), card.toString());
        assertThat(cardsWith("+79521000001")).isOne();
    }

    @Test
    void isKeptOnceByThoseWhoAnswerAtTheSameTime() throws Exception {
        UUID one = Ids.next();
        UUID other = Ids.next();
        callers.note(one, "+79521000002", Instant.now());
        callers.note(other, "+79521000002", Instant.now());

        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<UnknownCaller> by = threads.submit(
                    () -> meetCaller.answered(one, agent.id().value()).orElseThrow());
            Future<UnknownCaller> too = threads.submit(
                    () -> meetCaller.answered(other, admin.id().value()).orElseThrow());
            assertThat(by.get().card()).isEqualTo(too.get().card());
        }
    }

    @Test
    void isMadeOnceOfWhatTwoFillInAtTheSameTime() throws Exception {
        UUID card = kept(answered("+79521000003", agent), agent);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var saves = List.of(agent, admin).stream()
                    .map(user -> threads.submit(
                            () -> fillIn(user, card, "+79521000003").status()))
                    .toList();
            assertThat(List.of(saves.get(0).get(), saves.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(cardsWith("+79521000003")).isOne();
    }

    @Test
    void givesWayToACardThatCameByAnotherWay() {
        UUID card = kept(answered("+79521000004", agent), agent);
        String imported = api.card(admin, Map.of("name", "Вера", "phone", "8 952 100 00 04"));

        assertIsRefusedFor(fillIn(agent, card, "+79521000004"), imported);
    }

    @Test
    void isOfferedAgainWhenTheyCallBeforeItIsFilledIn() {
        UUID card = kept(answered("+79521000005", agent), agent);

        UUID again = rings("+79521000005", CallDirection.IN, false, agent);

        assertThat(kept(again, agent)).isEqualTo(card);
    }

    @Test
    void isNotMadeForNumbersNobodyWantsACardOf() {
        UUID withheld = rings(null, CallDirection.IN, false, agent);
        UUID unwanted = rings("+79521000006", CallDirection.IN, true, agent);
        UUID own = rings("+74951000001", CallDirection.IN, false, agent);
        UUID dialled = rings("+79521000007", CallDirection.OUT, false, agent);
        api.card(admin, Map.of("phone", "8 952 100-00-08"));
        UUID known = rings("+79521000008", CallDirection.IN, false, agent);
        for (UUID call : List.of(withheld, unwanted, own, dialled, known)) {
            answers(call, agent);
        }
        UUID byReader = answered("+79521000009", reader);

        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events.published(CallerIdentified.class).stream()
                                .filter(CallerIdentified::provisional)
                                .map(CallerIdentified::callId))
                        .doesNotContain(withheld, unwanted, own, dialled, known, byReader));
        assertThat(List.of("+79521000006", "+74951000001", "+79521000007", "+79521000008", "+79521000009"))
                .allSatisfy(number -> assertThat(callers.find(number)).isEmpty());
    }

    @Test
    void isForgottenWhenNobodyFillsItIn() {
        UUID card = kept(answered("+79521000011", agent), agent);

        callers.forgetBefore(Instant.now().plusSeconds(60));

        assertThat(api.get(agent, WAITING + card).status()).isEqualTo(404);
        assertThat(fillIn(agent, card, "+79521000011").status()).isEqualTo(404);
    }

    @Test
    void isOfferedAlsoWhereACardHasTheNumberInAFieldThatIsHidden() {
        api.card(admin, Map.of("name", "Глеб", "home", "8 952 100-00-13"));

        UUID card = kept(answered("+79521000013", agent), agent);

        assertThat(fillIn(agent, card, "+79521000013").status()).isEqualTo(201);
    }

    @Test
    void isNothingForThoseWhoMayNotMakeCards() {
        UUID card = kept(answered("+79521000012", agent), agent);

        assertThat(api.get(reader, WAITING + card).status()).isEqualTo(403);
        assertThat(fillIn(reader, card, "+79521000012").status()).isEqualTo(403);
    }

    private UUID answered(String number, TestUser user) {
        UUID call = rings(number, CallDirection.IN, false, user);
        answers(call, user);
        return call;
    }

    private UUID rings(@Nullable String number, CallDirection direction, boolean blacklisted, TestUser user) {
        UUID call = Ids.next();
        events.publish(
                Topic.CALLS,
                call.toString(),
                new CallRinging(
                        call, direction, number, List.of(user.id().value()), "sales", blacklisted, Instant.now()));
        return call;
    }

    private void answers(UUID call, TestUser user) {
        events.publish(
                Topic.CALLS, call.toString(), new CallAnswered(call, user.id().value(), Instant.now()));
    }

    /** The id an agent was told for the card of the caller. */
    private UUID kept(UUID call, TestUser user) {
        return events.await(
                        CallerIdentified.class,
                        told -> told.callId().equals(call)
                                && told.provisional()
                                && told.agents().contains(user.id().value()))
                .partners()
                .getFirst();
    }

    private Api.Answer fillIn(TestUser user, UUID card, String number) {
        return api.post(user, WAITING + card + "/card", Map.of("values", Map.of("name", "Анна", "phone", number)));
    }

    private int cardsWith(String number) {
        return api.get(admin, "/api/partners/by-phone?phone={phone}", number)
                .at("/items")
                .size();
    }

    private static void assertIsRefusedFor(Api.Answer answer, String card) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/type").asString()).isEqualTo("urn:kaw:problem:caller-known");
        assertThat(answer.at("/partner").asString()).isEqualTo(card);
    }
}
