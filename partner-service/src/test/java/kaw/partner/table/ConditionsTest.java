package kaw.partner.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.partner.index.Cards;
import kaw.partner.index.Condition;
import kaw.partner.index.IndexField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    private final Conditions conditions = new Conditions(ZoneId.of("Europe/Moscow"));
    private final Map<String, IndexField> fields = Cards.byName(Cards.FIELDS);

    @Test
    void readsEveryOperator() {
        assertThat(of("""
                        [{"field":"city","op":"in","value":["Тверь",null]},
                         {"field":"tags","op":"in","value":[1,2]},
                         {"field":"name","op":"contains","value":"иван"},
                         {"field":"sum","op":"from","value":-1.5}]"""))
                .containsExactly(
                        new Condition.In(Cards.CITY, Set.of("Тверь"), true),
                        new Condition.In(Cards.TAGS, Set.of(1, 2), false),
                        new Condition.Contains(Cards.NAME, "иван"),
                        new Condition.Between(Cards.SUM, -1.5, null));
    }

    @Test
    void joinsBothEndsOfARange() {
        assertThat(of("""
                        [{"field":"day","op":"to","value":"2026-02-01"},{"field":"day","op":"from","value":"2026-01-01"}]""")).containsExactly(new Condition.Between(Cards.DAY, "2026-01-01", "2026-02-01"));
    }

    @Test
    void takesADayOfAMomentFromMidnightToMidnight() {
        assertThat(of("""
                        [{"field":"called","op":"from","value":"2026-11-24"},{"field":"called","op":"to","value":"2026-11-24"}]"""))
                .containsExactly(
                        new Condition.Between(Cards.CALLED, "2026-11-23T21:00:00Z", "2026-11-24T20:59:59.999Z"));
    }

    @Test
    void asksForNothingWithoutAFilter() {
        assertThat(FilterText.parse(null)).isEmpty();
        assertThat(FilterText.parse(" ")).isEmpty();
        assertThat(FilterText.parse("[]")).isEmpty();
        assertThat(FilterText.parse("null")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "[1]",
                "[null]",
                "[{}]",
                "[{\"field\":\"name\"}]",
                "[[[[[[]]]]]]",
                "[{\"field\":\"name\",\"op\":\"like\",\"value\":\"%\"}]",
                "[{\"field\":\"name\",\"op\":\"in\",\"value\":\"x\"}]",
                "[{\"field\":\"name\",\"op\":\"in\",\"value\":[1]}]",
                "[{\"field\":\"name\",\"op\":\"in\",\"value\":[[\"x\"]]}]",
                "[{\"field\":\"name\",\"op\":\"from\",\"value\":\"x\"}]",
                "[{\"field\":\"name\",\"op\":\"contains\",\"value\":5}]",
                "[{\"field\":\"sum\",\"op\":\"from\",\"value\":\"5\"}]",
                "[{\"field\":\"sum\",\"op\":\"to\"}]",
                "[{\"field\":\"day\",\"op\":\"from\",\"value\":\"2026-02-31\"}]",
                "[{\"field\":\"status\",\"op\":\"in\",\"value\":[1.5]}]",
                "[{\"field\":\"vip\",\"op\":\"in\",\"value\":[\"true\"]}]"
            })
    void refusesWhatItDoesNotUnderstand(String filter) {
        assertThatThrownBy(() -> of(filter)).isInstanceOf(BadFilter.class);
    }

    @Test
    void keepsFiltersWithinLimits() {
        assertThatThrownBy(() -> of("[" + "{\"field\":\"name\",\"op\":\"contains\",\"value\":\"x\"},".repeat(50)
                        + "{\"field\":\"name\",\"op\":\"contains\",\"value\":\"x\"}]"))
                .isInstanceOf(BadFilter.class);
        assertThatThrownBy(() ->
                        of("[{\"field\":\"name\",\"op\":\"in\",\"value\":[" + "\"x\",".repeat(1_000) + "\"x\"]}]"))
                .isInstanceOf(BadFilter.class);
        assertThatThrownBy(() -> of(" ".repeat(30_000) + "x")).isInstanceOf(BadFilter.class);
    }

    private List<Condition> of(String filter) {
        return conditions.of(FilterText.parse(filter), name -> {
            IndexField field = fields.get(name);
            assertThat(field).isNotNull();
            return field;
        });
    }
}
