package kaw.telephony.call.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeSecondsTest {

    @ParameterizedTest
    @CsvSource({"2768, 20500, 5219", "0, 0, 0", "499, 499, 499", "500, 500, 500", "1499, 1, 0", "0, 999, 1501"})
    void addUpToTheWholeTimeRounded(long ring, long talk, long hold) {
        WholeSeconds seconds = WholeSeconds.of(ring, talk, hold);

        assertThat(seconds.ring() + seconds.talk() + seconds.hold())
                .isEqualTo(Math.round((ring + talk + hold) / 1000.0));
        assertThat(seconds.talk()).isBetween(talk / 1000 - 1, talk / 1000 + 1).isNotNegative();
        assertThat(seconds.hold()).isNotNegative();
    }
}
