package kaw.partner.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.CallRinging;
import kaw.contracts.telephony.CallerIdentified;
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

@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentifyCallerIT {

    private final Api api;
    private final Events events;
    private final TestUser admin;
    private final TestUser agent;

    @Autowired
    IdentifyCallerIT(TestHttp http, Events events, Schema schema, TestUsers users, Users known) {
        this.api = new Api(http);
        this.events = events;
        this.admin = users.admin();
        GroupId group = users.group("Операторы");
        this.agent = users.agent(group);
        CardShape shape = new CardShape(events, schema);
        shape.field("name", FieldType.TEXT);
        shape.field("phone", FieldType.PHONE);
        shape.field("home", FieldType.PHONE);
        shape.access(group, Map.of("name", AccessLevel.VIEW, "phone", AccessLevel.VIEW));
        for (TestUser user : List.of(admin, agent)) {
            users.tell(user.saved());
            await().until(() -> known.find(user.id()).isPresent());
        }
    }

    @Test
    void namesEveryCardThatHasTheNumberTheOldestFirst() {
        String first = api.card(admin, Map.of("name", "Анна", "phone", "8 (951) 100-00-01, 8 800 555 35 35"));
        String second = api.card(admin, Map.of("name", "Борис", "home", "+7 951 100-00-01"));

        UUID call = rings("+79511000001", admin);

        assertThat(answers(call, admin)).singleElement().satisfies(answer -> {
            assertThat(answer.agents()).containsExactly(admin.id().value());
            assertThat(answer.partners()).containsExactly(UUID.fromString(first), UUID.fromString(second));
            assertThat(answer.provisional()).isFalse();
        });
    }

    @Test
    void namesToNobodyACardWhoseNumberStandsInAFieldHiddenFromThem() {
        String card = api.card(admin, Map.of("name", "Вера", "home", "+7 951 100-00-02"));

        UUID call = rings("+79511000002", admin, agent);

        assertThat(answers(call, agent))
                .extracting(CallerIdentified::agents, CallerIdentified::partners)
                .containsExactlyInAnyOrder(
                        tuple(List.of(admin.id().value()), List.of(UUID.fromString(card))),
                        tuple(List.of(agent.id().value()), List.of()));
    }

    @Test
    void saysSoWhenNobodyIsKnownByTheNumber() {
        UUID call = rings("+79511000003", agent);

        assertThat(answers(call, agent))
                .singleElement()
                .satisfies(answer -> assertThat(answer.partners()).isEmpty());
    }

    @Test
    void saysNothingOfACallWithoutANumber() {
        UUID call = Ids.next();
        rings(call, null, agent);
        rings(call, "+79511000004", agent);

        // The events of one call are handled in their order.
        assertThat(answers(call, agent)).extracting(CallerIdentified::number).containsExactly("+79511000004");
    }

    private UUID rings(String number, TestUser... agents) {
        UUID call = Ids.next();
        rings(call, number, agents);
        return call;
    }

    private void rings(UUID call, @Nullable String number, TestUser... agents) {
        List<String> ids =
                Arrays.stream(agents).map(agent -> agent.id().value()).toList();
        events.publish(
                Topic.CALLS,
                call.toString(),
                new CallRinging(call, CallDirection.IN, number, ids, "sales", false, Instant.now()));
    }

    /** All there are for the call once its last agent is answered. */
    private List<CallerIdentified> answers(UUID call, TestUser last) {
        events.await(
                CallerIdentified.class,
                answer -> isFor(call, answer)
                        && answer.agents().contains(last.id().value()));
        return events.published(CallerIdentified.class).stream()
                .filter(answer -> isFor(call, answer))
                .toList();
    }

    private static boolean isFor(UUID call, CallerIdentified answer) {
        return answer.callId().equals(call);
    }
}
