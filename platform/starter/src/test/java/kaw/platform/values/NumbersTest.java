package kaw.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "-0 | 0",
                "007 | 7",
                "1234,50 | 1234.5",
                "1234.50 | 1234.5",
                "1 234 567,89 | 1234567.89",
                "1\u00A0234\u00A0567 | 1234567",
                "1\u202F234 | 1234",
                "-1,5 | -1.5",
                "−1,5 | -1.5",
                "+7 | 7",
                ",5 | 0.5",
                "5. | 5",
                "1e3 | 1000",
                "1,5E-3 | 0.0015",
                "0.30000000000000004 | 0.3",
                "1e-300 | 0",
                "999999999999999 | 999999999999999"
            })
    void readsNumbersAsPeopleWriteThem(String text, BigDecimal number) {
        assertThat(Numbers.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "+",
                ".",
                ",",
                "e5",
                "1e",
                "12 34",
                "1 2345",
                "1,2,3",
                "1.234.567",
                "0x1F",
                "1/2",
                "100 руб.",
                "NaN",
                "Infinity",
                "٣",
                "1d",
                "--1",
                "1e9999999999",
                "нет"
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Numbers.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, error -> assertThat(error.code()).isEqualTo("not-a-number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "1e15", "-1e999"})
    void refusesNumbersTooLargeToKeep(String text) {
        assertThatThrownBy(() -> Numbers.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, error -> assertThat(error.code()).isEqualTo("number-out-of-range"));
    }

    @Test
    void takesNumbersOfAnyKindFromJson() {
        assertThat(Numbers.of(5)).isEqualTo(new BigDecimal("5"));
        assertThat(Numbers.of(1.5d)).isEqualTo(new BigDecimal("1.5"));
        assertThat(Numbers.of(new BigDecimal("1000.00"))).isEqualTo(new BigDecimal("1000"));
        assertThatThrownBy(() -> Numbers.of(Double.NaN)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void doesNotUnfoldHugeExponents() {
        assertThatThrownBy(() -> Numbers.of(new BigDecimal("1e999999999"))).isInstanceOf(InvalidValue.class);
        assertThat(Numbers.of(new BigDecimal("1e-999999999"))).isEqualTo(BigDecimal.ZERO);
        assertThat(Numbers.of(new BigDecimal("0e-999999999"))).isEqualTo(BigDecimal.ZERO);
    }
}
