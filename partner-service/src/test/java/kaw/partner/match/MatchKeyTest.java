package kaw.partner.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kaw.contracts.schema.FieldType;
import kaw.platform.schema.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9510877285",
                "+79510877285",
                "89510877285",
                "+7 (951) 087-72-85",
                "8 (951) 087-72-85",
                "8-951-087-72-85",
                "79510877285",
                "+7 951 087 72 85"
            })
    void isOneForEverySpellingOfANumber(String spelling) {
        assertThat(MatchKey.of(field(FieldType.PHONE), spelling)).containsExactly("+79510877285");
    }

    @Test
    void isOneForEachNumberOfAField() {
        assertThat(MatchKey.of(field(FieldType.PHONE), "89510877285, 8 812 2222222"))
                .containsExactly("+79510877285", "+78122222222");
    }

    @Test
    void knowsNoCaseAndNoOuterSpace() {
        assertThat(MatchKey.of(field(FieldType.EMAIL), " Anna@Mail.Example ")).containsExactly("anna@mail.example");
    }

    @Test
    void isNoneForAnEmptyField() {
        assertThat(MatchKey.of(field(FieldType.TEXT), null)).isEmpty();
    }

    @Test
    void hashesTheSameValueOfTwoFieldsDifferently() {
        assertThat(MatchKey.hash("inn", "7")).hasSize(MatchKey.HASH_LENGTH).isNotEqualTo(MatchKey.hash("kpp", "7"));
    }

    private static Field field(FieldType type) {
        return new Field(UUID.randomUUID(), 1, "field", "Поле", "", type, type, null, 1, true, null, 1, 1, true, false);
    }
}
