package kaw.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ru-RU,en;q=0.5", "de", "", "not a language;;q=x", "*"})
    void speaksRussianUnlessAskedOtherwise(String header) {
        assertThat(Language.of(header)).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void speaksRussianToWhoSaysNothing() {
        assertThat(Language.of((String) null)).isEqualTo(Language.RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en-US,en;q=0.9,ru;q=0.8", "de, en;q=0.7"})
    void speaksEnglishToWhoPrefersIt(String header) {
        assertThat(Language.of(header)).isEqualTo(Language.ENGLISH);
    }
}
