package kaw.gateway.directory.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import kaw.contracts.user.GroupSaved;
import org.junit.jupiter.api.Test;

class TopicContentTest {

    private static final GroupSaved BEFORE = new GroupSaved("1", "Операторы", false);
    private static final GroupSaved AFTER = new GroupSaved("1", "Операторы смены", false);

    private final TopicContent content = new TopicContent();

    @Test
    void holdsWhatWasSent() {
        content.sending(BEFORE);
        assertThat(content.holds(BEFORE)).isFalse();

        content.sent(BEFORE);
        assertThat(content.holds(BEFORE)).isTrue();
    }

    @Test
    void takesAnOwnEventThatComesBackForNoNews() {
        content.sending(AFTER);

        assertThat(content.isOwnEcho(AFTER)).as("before Kafka has confirmed it").isTrue();
        assertThat(content.isOwnEcho(BEFORE)).isFalse();
    }

    @Test
    void sendsAgainWhatKafkaDidNotTake() {
        content.sending(AFTER);
        content.notSent(AFTER);

        assertThat(content.holds(AFTER)).isFalse();
        assertThat(content.isOwnEcho(AFTER)).isFalse();
    }
}
