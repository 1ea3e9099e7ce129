package kaw.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import kaw.platform.Ids;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** On Kafka's own mock of a producer, whose answers can be chosen. */
class EventSenderTest {

    private static final EventSender.Watch NOT_WATCHED = () -> {};

    @Test
    void acknowledgesWhatKafkaHas() throws Exception {
        MockProducer<String, byte[]> kafka = producer(true);

        EventSender.Outcome outcome = sender(kafka).send(rows(3), NOT_WATCHED);

        assertThat(outcome.acknowledged()).containsExactly(1L, 2L, 3L);
        assertThat(outcome.trouble()).isEmpty();
        assertThat(kafka.history()).extracting(ProducerRecord::topic).containsOnly("test.partners");
    }

    @Test
    void letsNothingOvertakeARowThatCannotBeHandedOver() throws Exception {
        MockProducer<String, byte[]> kafka = producer(true);
        kafka.sendException = new TimeoutException("Kafka is down");

        EventSender.Outcome outcome = sender(kafka).send(rows(3), NOT_WATCHED);

        assertThat(outcome.acknowledged()).isEmpty();
        assertThat(outcome.poison()).isEmpty();
        assertThat(outcome.trouble()).singleElement().asString().contains("Kafka is down");
        assertThat(kafka.history()).isEmpty();
    }

    @Test
    void tellsPoisonFromTrouble() throws Exception {
        MockProducer<String, byte[]> kafka = producer(true);
        kafka.sendException = new RecordTooLargeException("6 MB");

        EventSender.Outcome outcome = sender(kafka).send(rows(1), NOT_WATCHED);

        assertThat(outcome.trouble()).isEmpty();
        assertThat(outcome.poison())
                .singleElement()
                .extracting(EventSender.Poison::cause)
                .asString()
                .contains("6 MB");
    }

    @Test
    void givesUpWaitingWhenTheLockIsGone() {
        MockProducer<String, byte[]> kafka = producer(false);

        assertThatThrownBy(() -> sender(kafka).send(rows(1), () -> {
                    throw new SQLException("lost");
                }))
                .isInstanceOf(SQLException.class);
    }

    private static MockProducer<String, byte[]> producer(boolean answersAtOnce) {
        return new MockProducer<>(answersAtOnce, null, new StringSerializer(), new ByteArraySerializer());
    }

    private static EventSender sender(MockProducer<String, byte[]> kafka) {
        return new EventSender(kafka, "test."::concat, "urn:kaw:test");
    }

    private static List<OutboxRow> rows(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> new OutboxRow(
                        id,
                        Ids.next(),
                        "partners",
                        "key",
                        "partner.changed.v1",
                        "{}".getBytes(StandardCharsets.UTF_8),
                        Instant.EPOCH))
                .toList();
    }
}
