package kaw.gateway.directory.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import kaw.contracts.user.GroupSaved;
import kaw.contracts.user.Role;
import kaw.contracts.user.UserSaved;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventCodecTest {

    private static final UserSaved USER =
            new UserSaved("17", "ivanov", "Иванов И. И.", true, Set.of(Role.ADMIN), Set.of("g"), false);

    @Test
    void readsWhatItWrites() {
        ProducerRecord<String, byte[]> written = EventCodec.write("users", USER, Instant.EPOCH);

        assertThat(EventCodec.read(received(written))).contains(USER);
        assertThat(written.key()).isEqualTo("user:17");
    }

    @Test
    void namesTheEventAsCloudEventsDo() {
        ProducerRecord<String, byte[]> written =
                EventCodec.write("users", new GroupSaved("g", "Операторы", false), Instant.EPOCH);

        assertThat(header(written, "ce_type")).isEqualTo("group.saved.v1");
        assertThat(header(written, "ce_source")).isEqualTo("gateway");
        assertThat(header(written, "ce_subject")).isEqualTo("group:g");
        assertThat(header(written, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(written, "ce_time")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(header(written, "content-type")).isEqualTo("application/json");
        assertThat(header(written, "ce_id")).hasSize(36);
    }

    @Test
    void skipsTypesOfLaterVersions() {
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>("users", 0, 0, "user:1", "{}".getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_type", "user.saved.v9".getBytes(StandardCharsets.UTF_8));

        assertThat(EventCodec.read(message)).isEmpty();
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> written) {
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>(written.topic(), 0, 0, written.key(), written.value());
        written.headers().forEach(message.headers()::add);
        return message;
    }

    private static String header(ProducerRecord<String, byte[]> written, String name) {
        return new String(written.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
