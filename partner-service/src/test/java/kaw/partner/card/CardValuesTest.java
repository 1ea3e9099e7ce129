package kaw.partner.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardValuesTest {

    @Test
    void readsWhatItWrote() {
        CardValues values = new CardValues(Map.of(
                "text",
                "Ёлка \"и\" \\ <b>",
                "yes",
                true,
                "row",
                7,
                "rows",
                List.of(1, 2),
                "sum",
                new BigDecimal("0.10")));

        assertThat(CardValues.fromJson(values.toJson())).isEqualTo(values);
    }

    @Test
    void takesNumbersForEqualHoweverTheyWereWritten() {
        for (Number hundred : List.of(100, 100L, 100.0, new BigDecimal("100.00"), new BigDecimal("1E+2"))) {
            assertThat(new CardValues(Map.of("sum", hundred))).isEqualTo(new CardValues(Map.of("sum", 100)));
        }
    }

    @Test
    void keepsWholeNumbersBeyondDoublePrecision() {
        assertThat(CardValues.fromJson("{\"inn\": 9007199254740993}").get("inn"))
                .isEqualTo(9007199254740993L);
    }

    @Test
    void cannotBeChanged() {
        HashMap<String, Object> source = new HashMap<>(Map.of("name", "А"));
        CardValues values = new CardValues(source);
        source.put("name", "Б");

        assertThat(values.get("name")).isEqualTo("А");
        assertThatThrownBy(() -> values.asMap().put("name", "В")).isInstanceOf(UnsupportedOperationException.class);
    }
}
