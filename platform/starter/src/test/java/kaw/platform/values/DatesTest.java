package kaw.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private final Dates moscow = new Dates(ZoneId.of("Europe/Moscow"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-31",
                "31.10.2026",
                "31/10/2026",
                "2026-10-31T00:00:00",
                "2026-10-31 00:00:00.000",
                "31.10.2026 14:30",
                "2026-10-31T23:59:59"
            })
    void readsADayInEverySpelling(String text) {
        assertThat(moscow.day(text)).isEqualTo("2026-10-31");
    }

    @Test
    void readsDaysWithoutLeadingZeros() {
        assertThat(moscow.day("1.2.2026")).isEqualTo("2026-02-01");
        assertThat(moscow.day("2026-2-1")).isEqualTo("2026-02-01");
    }

    @Test
    void cutsDaysInTheOrganisationsZone() {
        assertThat(moscow.day("2026-10-31T22:30:00Z")).isEqualTo("2026-11-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T14:30:00Z, 2026-10-31T14:30:00Z",
        "2026-10-31T14:30:00.123Z, 2026-10-31T14:30:00Z",
        "2026-10-31T14:30+03:00, 2026-10-31T11:30:00Z",
        "2026-10-31T14:30:00+0500, 2026-10-31T09:30:00Z",
        "2026-10-31T14:30:00, 2026-10-31T11:30:00Z",
        "31.10.2026 14:30, 2026-10-31T11:30:00Z",
        "31/10/2026 9:05:07, 2026-10-31T06:05:07Z",
        "31.10.2026, 2026-10-30T21:00:00Z"
    })
    void readsAMomentInEverySpelling(String text, String moment) {
        assertThat(moscow.moment(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2026",
                "вчера",
                "20260-1",
                "29.02.2025",
                "2026-13-01",
                "10/31/2026",
                "31.10/2026",
                "31.10.26",
                "46326",
                "2026-10-31T25:00",
                "2026-10-31T14:60",
                "2026-10-31T14:30+99:00",
                "2026-10-31junk",
                "٣١.١٠.٢٠٢٦",
                ""
            })
    void refusesWhatIsNoDay(String text) {
        assertThatThrownBy(() -> moscow.day(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, error -> assertThat(error.code()).isEqualTo("not-a-date"));
        assertThatThrownBy(() -> moscow.moment(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, error -> assertThat(error.code()).isEqualTo("not-a-date-time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0026-10-31", "31.10.0026", "1899-12-31", "9999-01-01"})
    void refusesDaysNobodyMeant(String text) {
        assertThatThrownBy(() -> moscow.day(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, error -> assertThat(error.code()).isEqualTo("date-out-of-range"));
    }
}
