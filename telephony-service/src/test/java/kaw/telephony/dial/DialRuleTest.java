package kaw.telephony.dial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DialRuleTest {

    private static final String NUMBER = "+79161234567";

    private final List<DialRule> rules = DialRule.of(new DialProperties(
            true,
            List.of("+7"),
            List.of("+7809"),
            LocalTime.of(9, 0),
            LocalTime.of(21, 0),
            20,
            3,
            Map.of("abroad", List.of("+49")),
            true,
            Duration.ofSeconds(60)));

    private String refusal(String number, int hour, int lastMinute, int open, String... groups) {
        DialRule.Attempt attempt =
                new DialRule.Attempt(number, LocalTime.of(hour, 30), lastMinute, open, Set.of(groups));
        return rules.stream()
                .filter(rule -> !rule.allows(attempt))
                .map(DialRule::name)
                .findFirst()
                .orElse("none");
    }

    @Test
    void namesTheRuleThatRefuses() {
        assertThat(refusal(NUMBER, 12, 19, 2)).isEqualTo("none");
        assertThat(refusal("+4930123456", 12, 0, 0)).isEqualTo("destination");
        assertThat(refusal("+78091234567", 12, 0, 0)).isEqualTo("barred");
        assertThat(refusal(NUMBER, 8, 0, 0)).isEqualTo("hours");
        assertThat(refusal(NUMBER, 21, 0, 0)).isEqualTo("hours");
        assertThat(refusal(NUMBER, 12, 20, 0)).isEqualTo("rate");
        assertThat(refusal(NUMBER, 12, 0, 3)).isEqualTo("concurrent");
    }

    @Test
    void membersOfAGroupDialWhatOthersMayNot() {
        assertThat(refusal("+4930123456", 12, 0, 0, "abroad")).isEqualTo("none");
        assertThat(refusal("+4930123456", 12, 0, 0, "others")).isEqualTo("destination");
    }
}
