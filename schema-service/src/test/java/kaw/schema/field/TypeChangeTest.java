package kaw.schema.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kaw.contracts.schema.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypeChangeTest {
    @ParameterizedTest
    @CsvSource({
        "TEXT, LONG_TEXT",
        "PHONE, TEXT",
        "PHONE, LONG_TEXT",
        "EMAIL, TEXT",
        "EMAIL, LONG_TEXT",
        "LINK, TEXT",
        "LINK, LONG_TEXT",
        "LIST, DROPDOWN",
        "DROPDOWN, LIST",
        "MULTI_SELECT, CHECKBOXES",
        "CHECKBOXES, MULTI_SELECT"
    })
    void allowsWhatKeepsEveryValueValid(FieldType from, FieldType to) {
        assertThat(TypeChange.isSafe(from, to)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void allowsNoChangeAtAll(FieldType type) {
        assertThat(TypeChange.isSafe(type, type)).isTrue();
    }

    @Test
    void refusesEverythingElse() {
        List<String> allowed = Arrays.stream(FieldType.values())
                .flatMap(from -> Stream.of(FieldType.values())
                        .filter(to -> from != to && TypeChange.isSafe(from, to))
                        .map(to -> from + "-" + to))
                .toList();

        assertThat(allowed)
                .hasSize(11)
                .doesNotContain("TEXT-PHONE", "LONG_TEXT-TEXT", "LIST-MULTI_SELECT", "DATE-DATE_TIME");
    }
}
