package kaw.partner.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.contracts.imports.ChunkApplied.Outcome;
import kaw.contracts.imports.ChunkApplied.Result;
import kaw.contracts.imports.Match.Mode;
import kaw.contracts.schema.FieldType;
import kaw.partner.card.CardValues;
import kaw.partner.card.FieldChange;
import kaw.partner.card.Origin;
import kaw.partner.card.PartnerId;
import kaw.partner.card.Stamp;
import kaw.platform.schema.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChunkPlanTest {

    private static final Stamp STAMP =
            new Stamp(Instant.parse("2026-11-24T09:00:00Z"), "anna", new Origin(Origin.Kind.IMPORT, UUID.randomUUID()));
    private static final Field NAME = field("name", FieldType.TEXT, true);
    private static final Field PHONE = field("phone", FieldType.PHONE, false);
    private static final Field PHONE_2 = field("phone_2", FieldType.PHONE, false);
    private static final Field EMAIL = field("email", FieldType.EMAIL, false);
    private static final List<Field> FIELDS = List.of(NAME, PHONE, PHONE_2, EMAIL);

    private int rows;

    @Test
    void makesACardOfEveryRowWhenNothingIsMatched() {
        ChunkPlan plan = plan(Mode.CREATE, null);

        plan.take(row(Map.of("name", "Анна", "phone", "8 911 1234567")));
        plan.take(row(Map.of("name", "Анна", "phone", "8 911 1234567")));

        assertThat(plan.results()).extracting(Result::outcome).containsExactly(Outcome.CREATED, Outcome.CREATED);
        assertThat(plan.made()).extracting(Draft::version).containsExactly(0, 0);
        assertThat(plan.results())
                .extracting(Result::partnerId)
                .containsExactlyElementsOf(
                        plan.made().stream().map(draft -> draft.id().value()).toList());
    }

    @Test
    void failsARowThatCouldNotBeReadAndGoesOn() {
        ChunkPlan plan = plan(Mode.CREATE, null);
        CellError error = new CellError("phone", "not-a-phone", Map.of("value", "нет"));

        plan.take(new ReadRow(7, Map.of("name", "Анна"), List.of(error)));
        plan.take(row(Map.of("name", "Борис")));

        assertThat(plan.results().getFirst()).isEqualTo(new Result(7, Outcome.FAILED, null, List.of(error)));
        assertThat(plan.made()).hasSize(1);
    }

    @Test
    void makesNoCardWithoutItsRequiredValues() {
        ChunkPlan plan = plan(Mode.CREATE, null);

        plan.take(row(Map.of("phone", "+79111234567")));

        assertThat(plan.results())
                .containsExactly(
                        new Result(1, Outcome.FAILED, null, List.of(new CellError("name", "required", Map.of()))));
        assertThat(plan.made()).isEmpty();
    }

    @Test
    void takesARowForADuplicateOfACardInAnySpellingAndAnyPhoneField() {
        ExistingCard card = card(Map.of("name", "Анна", "phone_2", "+7 (911) 123-45-67"));
        ChunkPlan plan = plan(Mode.CREATE, PHONE, card);

        plan.take(row(Map.of("name", "Другая", "phone", "8-911-123-45-67")));

        assertThat(plan.results())
                .containsExactly(new Result(1, Outcome.DUPLICATE, card.id().value(), List.of()));
        assertThat(plan.made()).isEmpty();
        assertThat(plan.updated()).isEmpty();
    }

    @Test
    void takesARowForADuplicateOfAnEarlierRow() {
        ChunkPlan plan = plan(Mode.CREATE, PHONE);

        plan.take(row(Map.of("name", "Анна", "phone", "89111234567")));
        plan.take(row(Map.of("name", "Она же", "phone", "+7 911 123 45 67, 89990000000")));

        assertThat(plan.results()).extracting(Result::outcome).containsExactly(Outcome.CREATED, Outcome.DUPLICATE);
        assertThat(plan.results().getLast().partnerId())
                .isEqualTo(plan.made().getFirst().id().value());
    }

    @Test
    void keepsOldValuesOfTheCardsItChanges() {
        ExistingCard card = card(Map.of("name", "Анна", "phone", "89111234567", "email", "anna@mail.example"));
        ChunkPlan plan = plan(Mode.BOTH, PHONE, card);

        plan.take(row(Map.of("name", "Анна Петрова", "phone", "89111234567")));

        assertThat(plan.results()).extracting(Result::outcome).containsExactly(Outcome.UPDATED);
        Draft draft = plan.updated().getFirst();
        assertThat(draft.version()).isEqualTo(card.version() + 1);
        assertThat(draft.changes()).hasSize(1);
        assertThat(draft.changes().getFirst().changes())
                .containsExactly(new FieldChange("name", "Анна", "Анна Петрова"));
        assertThat(draft.values().get("email")).isEqualTo("anna@mail.example");
    }

    @Test
    void leavesACardAloneThatARowWouldNotChange() {
        ChunkPlan plan = plan(Mode.UPDATE, EMAIL, card(Map.of("name", "Анна", "email", "Anna@Mail.example")));

        plan.take(row(Map.of("name", "Анна", "email", "Anna@Mail.example")));

        assertThat(plan.results()).extracting(Result::outcome).containsExactly(Outcome.UNCHANGED);
        assertThat(plan.updated()).isEmpty();
    }

    @Test
    void matchesMailInAnyCase() {
        ChunkPlan plan = plan(Mode.UPDATE, EMAIL, card(Map.of("name", "Анна", "email", "Anna@Mail.example")));

        plan.take(row(Map.of("name", "Яна", "email", "anna@mail.example")));

        assertThat(plan.results()).extracting(Result::outcome).containsExactly(Outcome.UPDATED);
    }

    @Test
    void failsUpdatesThatMeetNoCard() {
        ChunkPlan plan = plan(Mode.UPDATE, PHONE);

        plan.take(row(Map.of("name", "Анна", "phone", "89111234567")));
        plan.take(row(Map.of("name", "Анна")));

        assertThat(plan.results())
                .extracting(result -> result.errors().getFirst())
                .containsExactly(
                        new CellError("phone", "no-match", Map.of()),
                        new CellError("phone", "no-match-value", Map.of()));
    }

    @Test
    void failsARowThatCouldMeanSeveralCards() {
        ExistingCard one = card(Map.of("name", "Анна", "phone", "89111234567"));
        ExistingCard other = card(Map.of("name", "Борис", "phone", "+79111234567"));
        ChunkPlan plan = plan(Mode.BOTH, PHONE, one, other);

        plan.take(row(Map.of("name", "Кто?", "phone", "9111234567")));

        assertThat(plan.results().getFirst().errors())
                .containsExactly(new CellError("phone", "several-match", Map.of()));
    }

    @Test
    void changesTheCardAnEarlierRowMade() {
        ChunkPlan plan = plan(Mode.BOTH, PHONE);

        plan.take(row(Map.of("name", "Анна", "phone", "89111234567")));
        plan.take(row(Map.of("name", "Анна Петрова", "phone", "89111234567")));

        assertThat(plan.results()).extracting(Result::outcome).containsExactly(Outcome.CREATED, Outcome.UPDATED);
        Draft draft = plan.made().getFirst();
        assertThat(plan.updated()).isEmpty();
        assertThat(draft.version()).isEqualTo(1);
        assertThat(draft.values().get("name")).isEqualTo("Анна Петрова");
        assertThat(draft.changes()).hasSize(1);
    }

    @Test
    void doesNotMatchAValueAnEarlierRowTookAway() {
        ExistingCard card = card(Map.of("name", "Анна", "email", "a@mail.example", "phone", "89111234567"));
        ChunkPlan plan = plan(Mode.BOTH, PHONE, card);

        // The second number makes it this card, the first takes the place of both.
        plan.take(row(Map.of("name", "Анна", "phone", "89990000000, 89111234567")));
        plan.take(row(Map.of("name", "Анна", "phone", "89990000000")));
        plan.take(row(Map.of("name", "Новый", "phone", "89111234567")));

        assertThat(plan.results())
                .extracting(Result::outcome)
                .containsExactly(Outcome.UPDATED, Outcome.UPDATED, Outcome.CREATED);
        assertThat(plan.updated().getFirst().changes()).hasSize(2);
    }

    private ReadRow row(Map<String, Object> values) {
        return new ReadRow(++rows, values, List.of());
    }

    private static ChunkPlan plan(Mode mode, @Nullable Field by, ExistingCard... cards) {
        CardKeys keys = by == null ? CardKeys.none() : new CardKeys(by, FIELDS);
        ChunkPlan plan =
                new ChunkPlan(mode, keys, ChunkPlanTest::missing, STAMP, () -> new PartnerId(UUID.randomUUID()));
        plan.know(List.of(cards));
        return plan;
    }

    private static List<Field> missing(Map<String, Object> values) {
        List<Field> missing = new ArrayList<>(FIELDS);
        missing.removeIf(field -> !field.required() || values.containsKey(field.name()));
        return missing;
    }

    private static ExistingCard card(Map<String, Object> values) {
        return new ExistingCard(new PartnerId(UUID.randomUUID()), 3, new CardValues(values));
    }

    private static Field field(String name, FieldType type, boolean required) {
        return new Field(UUID.randomUUID(), 1, name, name, "", type, type, null, 1, true, null, 1, 1, true, required);
    }
}
