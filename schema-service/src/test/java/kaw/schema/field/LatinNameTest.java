package kaw.schema.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kaw.platform.problem.Invalid;
import kaw.schema.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "phone", "phone_2", "x9", "a123456789012345678901234567890123456789", " name "})
    void takesLowerCaseLatin(String raw) {
        Wording wording = new Wording();

        assertThat(LatinName.read(raw, wording)).isEqualTo(raw.strip());
        wording.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone",
                "имя",
                "two words",
                "9lives",
                "_x",
                "a-b",
                "a.b",
                "a$b",
                "é",
                "a\u0000b",
                "аdmin",
                "name;drop table field",
                "a1234567890123456789012345678901234567890"
            })
    void refusesEverythingElse(String raw) {
        assertThat(errorOf(raw)).isEqualTo("not-a-latin-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "created", "changed", "search", "sort", "filter"})
    void refusesWordsWithAMeaningOfTheirOwn(String raw) {
        assertThat(errorOf(raw)).isEqualTo("reserved-name");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void refusesNothing(String raw) {
        assertThat(errorOf(raw)).isEqualTo("required");
    }

    @Test
    void refusesNull() {
        Wording wording = new Wording();
        LatinName.read(null, wording);

        assertThatThrownBy(wording::check).isInstanceOf(Invalid.class);
    }

    private static String errorOf(String raw) {
        Wording wording = new Wording();
        LatinName.read(raw, wording);
        String[] code = new String[1];
        assertThatThrownBy(wording::check)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> code[0] = invalid.errors().getFirst().code());
        return code[0];
    }
}
