package kaw.imports.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "@SUM(A1:A9)", "-A1", "\t=1", "+7=1"})
    void marksWhatWouldBeComputed(String text) {
        assertThat(InertText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+7 (911) 111-11-11", "+79111111111", "-5,5", "Иванов", "a=b"})
    void leavesPhonesNumbersAndTextAlone(String text) {
        assertThat(InertText.of(text)).isEqualTo(text);
    }
}
