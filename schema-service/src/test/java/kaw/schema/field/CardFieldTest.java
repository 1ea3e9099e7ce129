package kaw.schema.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.platform.Ids;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.problem.Stale;
import kaw.schema.Events;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardFieldTest {
    private static final UUID STATUSES = Ids.next();

    @Test
    void tellsOfItsCreation() {
        CardField field = CardField.create("name", text("Название"));

        assertThat(Events.of(field)).containsExactly(new FieldChanged(field));
        FieldSaved state = field.state();
        assertThat(state.name()).isEqualTo("name");
        assertThat(state.label()).isEqualTo("Название");
        assertThat(state.version()).isEqualTo(1);
        assertThat(state.deleted()).isFalse();
    }

    @Test
    void tellsOfAChange() {
        CardField field = stored(text("Название"));

        field.change(1, text("Наименование"));

        assertThat(field.state().label()).isEqualTo("Наименование");
        assertThat(Events.of(field)).containsExactly(new FieldChanged(field));
    }

    @Test
    void saysNothingWhenNothingChanges() {
        CardField field = stored(text("Название"));

        field.change(1, text("Название"));

        assertThat(Events.of(field)).isEmpty();
    }

    @Test
    void refusesAChangeMadeForAnotherVersionAndShowsTheNewest() {
        CardField field = stored(text("Название"));

        assertThatThrownBy(() -> field.change(7, text("Наименование")))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.properties().get("current")).isEqualTo(field.state()));
        assertThat(field.state().label()).isEqualTo("Название");
    }

    @Test
    void refusesATypeThatValuesWouldNotFit() {
        CardField field = stored(text("Сумма"));

        assertThatThrownBy(() -> field.change(1, of("Сумма", FieldType.NUMBER, null)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .containsExactly(new FieldError("type", "type-not-changeable")));
        assertThat(field.state().type()).isEqualTo(FieldType.TEXT);
    }

    @Test
    void takesATypeThatValuesFit() {
        CardField field = stored(of("Статус", FieldType.LIST, STATUSES));

        field.change(1, of("Статус", FieldType.DROPDOWN, STATUSES));

        assertThat(field.state().type()).isEqualTo(FieldType.DROPDOWN);
    }

    @Test
    void refusesAnotherListSinceRowIdsWouldMeanOtherRows() {
        CardField field = stored(of("Статус", FieldType.LIST, STATUSES));

        assertThatThrownBy(() -> field.change(1, of("Статус", FieldType.LIST, Ids.next())))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .containsExactly(new FieldError("listId", "list-not-changeable")));
    }

    @Test
    void staysMarkedWhenDeletedAndTakesNoMoreChanges() {
        CardField field = stored(text("Название"));

        field.delete(1);

        assertThat(field.state().deleted()).isTrue();
        assertThat(Events.of(field)).containsExactly(new FieldChanged(field));
        assertThatThrownBy(() -> field.change(1, text("Наименование"))).isInstanceOf(CardFieldNotFound.class);
        assertThatThrownBy(() -> field.delete(1)).isInstanceOf(CardFieldNotFound.class);
    }

    private static CardField stored(FieldDefinition definition) {
        CardField field = CardField.create("name", definition);
        Events.forget(field);
        return field;
    }

    private static FieldDefinition text(String label) {
        return of(label, FieldType.TEXT, null);
    }

    private static FieldDefinition of(String label, FieldType type, @Nullable UUID list) {
        return new FieldDefinition(label, "Общее", type, list, 10, true, null, 1, 1, true, false);
    }
}
