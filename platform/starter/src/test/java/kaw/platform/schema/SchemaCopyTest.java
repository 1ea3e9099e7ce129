package kaw.platform.schema;

import static kaw.contracts.schema.AccessLevel.EDIT;
import static kaw.contracts.schema.AccessLevel.HIDDEN;
import static kaw.contracts.schema.AccessLevel.VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.contracts.schema.ListSaved;
import kaw.contracts.user.GroupSaved;
import kaw.platform.Ids;
import kaw.platform.security.GroupId;
import org.junit.jupiter.api.Test;

class SchemaCopyTest {
    private static final GroupId SALES = new GroupId("sales");
    private static final GroupId NIGHT = new GroupId("night");

    private final SchemaCopy copy = new SchemaCopy();

    @Test
    void knowsNothingAtFirst() {
        assertThat(copy.fields()).isEmpty();
        assertThat(copy.field("name")).isEmpty();
        assertThat(copy.list(Ids.next()).rows()).isEmpty();
    }

    @Test
    void ordersFieldsAsOnTheCard() {
        copy.apply(field("second", 20, true, false));
        copy.apply(field("first", 10, true, false));

        assertThat(copy.fields()).extracting(Field::name).containsExactly("first", "second");
    }

    @Test
    void replacesAFieldByItsNewestState() {
        FieldSaved before = field("name", 1, true, false);
        copy.apply(before);
        copy.apply(new FieldSaved(
                before.id(),
                2,
                "name",
                "Название",
                "Общее",
                FieldType.TEXT,
                null,
                1,
                true,
                null,
                1,
                1,
                true,
                true,
                false));

        assertThat(copy.fields()).singleElement().satisfies(field -> {
            assertThat(field.label()).isEqualTo("Название");
            assertThat(field.required()).isTrue();
            assertThat(field.version()).isEqualTo(2);
        });
    }

    @Test
    void forgetsADeletedField() {
        FieldSaved field = field("name", 1, true, false);
        copy.apply(field);
        copy.apply(new FieldSaved(
                field.id(), 2, "name", "name", "Общее", FieldType.TEXT, null, 1, true, null, 1, 1, true, false, true));

        assertThat(copy.field("name")).isEmpty();
        assertThat(copy.fields()).isEmpty();
    }

    @Test
    void givesTextLabelledAsPhoneThePhoneBehaviour() {
        Shape shape = new Shape().labelled("contact", FieldType.TEXT, " Телефон ");

        assertThat(shape.field("contact").type()).isEqualTo(FieldType.TEXT);
        assertThat(shape.field("contact").behaviour()).isEqualTo(FieldType.PHONE);
    }

    @Test
    void letsTheMostPermissiveGroupWin() {
        Shape shape = new Shape()
                .with("name", FieldType.TEXT)
                .access("sales", Map.of("name", VIEW))
                .access("night", Map.of("name", EDIT));
        Field name = shape.field("name");

        assertThat(shape.schema().level(Set.of(SALES), name)).isEqualTo(VIEW);
        assertThat(shape.schema().level(Set.of(SALES, NIGHT), name)).isEqualTo(EDIT);
    }

    @Test
    void hidesEverythingFromWhoeverHasNoGroupOrOnlyUnknownOnes() {
        Shape shape = new Shape().with("name", FieldType.TEXT).access("sales", Map.of("name", EDIT));

        assertThat(shape.schema().level(Set.of(), shape.field("name"))).isEqualTo(HIDDEN);
        assertThat(shape.schema().level(Set.of(NIGHT), shape.field("name"))).isEqualTo(HIDDEN);
    }

    @Test
    void hidesAFieldNoGroupWasGiven() {
        Shape shape = new Shape()
                .with("name", FieldType.TEXT)
                .with("salary", FieldType.NUMBER)
                .access("sales", Map.of("name", EDIT));

        assertThat(shape.schema().level(Set.of(SALES), shape.field("salary"))).isEqualTo(HIDDEN);
    }

    @Test
    void hidesAFieldThatIsSwitchedOff() {
        Shape shape = new Shape().switchedOff("old", false).access("sales", Map.of("old", EDIT));

        assertThat(shape.schema().level(Set.of(SALES), shape.field("old"))).isEqualTo(HIDDEN);
    }

    @Test
    void takesALevelAwayWithItsGroup() {
        Shape shape = new Shape().with("name", FieldType.TEXT).access("sales", Map.of("name", EDIT));
        shape.schema().apply(new AccessSaved("sales", 9, Map.of("name", EDIT), true));

        assertThat(shape.schema().level(Set.of(SALES), shape.field("name"))).isEqualTo(HIDDEN);
    }

    @Test
    void doesNotGoBackToAnEarlierStateWhenTheTopicIsReadAgain() {
        Shape shape = new Shape().with("name", FieldType.TEXT).access("sales", Map.of("name", EDIT));
        shape.schema().apply(new AccessSaved("sales", 9, Map.of(), false));
        shape.schema().apply(new AccessSaved("sales", 1, Map.of("name", EDIT), false));

        assertThat(shape.schema().level(Set.of(SALES), shape.field("name"))).isEqualTo(HIDDEN);
    }

    @Test
    void tellsListenersOfChangesAndOfNothingElse() {
        AtomicInteger told = new AtomicInteger();
        copy.onChange(told::incrementAndGet);

        copy.apply(field("name", 1, true, false));
        copy.apply(new ListSaved(Ids.next(), 1, "Статусы", List.of(), false));
        copy.apply(new GroupSaved("sales", "Продажи", false));

        assertThat(told).hasValue(2);
    }

    @Test
    void holdsThreeHundredFields() {
        for (int i = 0; i < 300; i++) {
            copy.apply(field("field_" + i, 300 - i, true, false));
        }

        assertThat(copy.fields()).hasSize(300);
        assertThat(copy.fields().getFirst().name()).isEqualTo("field_299");
    }

    private static FieldSaved field(String name, int order, boolean shown, boolean required) {
        return new FieldSaved(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                1,
                name,
                name,
                "Общее",
                FieldType.TEXT,
                null,
                order,
                shown,
                null,
                1,
                1,
                true,
                required,
                false);
    }
}
