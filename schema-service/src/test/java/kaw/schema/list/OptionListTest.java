package kaw.schema.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kaw.contracts.schema.ListSaved.Row;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.problem.Stale;
import kaw.schema.Events;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OptionListTest {
    @Test
    void numbersItsRowsFromOne() {
        OptionList list = OptionList.create(statuses(row(null, "Новый", 10), row(null, "Отказ", 20)));

        assertThat(list.state().rows())
                .containsExactly(new Row(1, "Новый", 10, false, false), new Row(2, "Отказ", 20, false, false));
        assertThat(Events.of(list)).containsExactly(new ListChanged(list));
    }

    @Test
    void keepsARowThatIsLeftAwayMarkedAsRemoved() {
        OptionList list = stored(row(null, "Новый", 10), row(null, "Отказ", 20));

        list.change(1, statuses(row(2, "Отказ", 20)));

        assertThat(list.state().rows())
                .containsExactly(new Row(1, "Новый", 10, false, true), new Row(2, "Отказ", 20, false, false));
    }

    @Test
    void neverGivesAnIdAgain() {
        OptionList list = stored(row(null, "Новый", 10), row(null, "Отказ", 20));
        list.change(1, statuses(row(1, "Новый", 10)));

        list.change(1, statuses(row(1, "Новый", 10), row(null, "Архив", 20)));

        assertThat(list.state().rows()).extracting(Row::id).containsExactly(1, 2, 3);
        assertThat(list.state().rows().getLast().name()).isEqualTo("Архив");
    }

    @Test
    void offersARemovedRowAgainWhenItIsNamedAgain() {
        OptionList list = stored(row(null, "Новый", 10), row(null, "Отказ", 20));
        list.change(1, statuses(row(1, "Новый", 10)));

        list.change(1, statuses(row(1, "Новый", 10), row(2, "Отказ", 20)));

        assertThat(list.state().rows()).extracting(Row::removed).containsExactly(false, false);
    }

    @Test
    void renamesAndReordersRowsUnderTheirIds() {
        OptionList list = stored(row(null, "Новый", 10), row(null, "Отказ", 20));

        list.change(
                1, statuses(new ListDefinition.Row(2, new OptionRow("Потерян", 5, true, false)), row(1, "Новый", 10)));

        assertThat(list.state().rows())
                .containsExactly(new Row(1, "Новый", 10, false, false), new Row(2, "Потерян", 5, true, false));
        assertThat(Events.of(list)).containsExactly(new ListChanged(list));
    }

    @Test
    void saysNothingWhenNothingChanges() {
        OptionList list = stored(row(null, "Новый", 10));

        list.change(1, statuses(row(1, "Новый", 10)));

        assertThat(Events.of(list)).isEmpty();
    }

    @Test
    void refusesRowsItNeverHad() {
        OptionList list = stored(row(null, "Новый", 10));

        assertThatThrownBy(() -> list.change(1, statuses(row(1, "Новый", 10), row(9, "Чужой", 20))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .containsExactly(new FieldError("rows[1].id", "unknown-row")));
    }

    @Test
    void refusesAChangeMadeForAnotherVersion() {
        OptionList list = stored(row(null, "Новый", 10));

        assertThatThrownBy(() -> list.change(2, statuses())).isInstanceOf(Stale.class);
    }

    @Test
    void isNotDeletedWhileFieldsOfferIt() {
        OptionList list = stored(row(null, "Новый", 10));
        List<ListUses.FieldUse> uses =
                List.of(new ListUses.FieldUse("status", "Статус"), new ListUses.FieldUse("state", "Состояние"));

        assertThatThrownBy(() -> list.delete(1, uses)).isInstanceOfSatisfying(ListInUse.class, inUse -> {
            assertThat(inUse.params().get("fields")).isEqualTo("«Статус», «Состояние»");
            assertThat(inUse.properties().get("fields")).isEqualTo(uses);
        });
        assertThat(list.state().deleted()).isFalse();
    }

    @Test
    void staysMarkedWhenDeletedAndTakesNoMoreChanges() {
        OptionList list = stored(row(null, "Новый", 10));

        list.delete(1, List.of());

        assertThat(list.state().deleted()).isTrue();
        assertThat(list.state().rows()).hasSize(1);
        assertThat(Events.of(list)).containsExactly(new ListChanged(list));
        assertThatThrownBy(() -> list.change(1, statuses())).isInstanceOf(ListNotFound.class);
    }

    private static OptionList stored(ListDefinition.Row... rows) {
        OptionList list = OptionList.create(statuses(rows));
        Events.forget(list);
        return list;
    }

    private static ListDefinition statuses(ListDefinition.Row... rows) {
        return new ListDefinition("Статусы", List.of(rows));
    }

    private static ListDefinition.Row row(@Nullable Integer id, String name, int order) {
        return new ListDefinition.Row(id, new OptionRow(name, order, false, false));
    }
}
