package kaw.imports.run.messaging;

import java.util.UUID;
import kaw.contracts.imports.ChunkApplied;
import kaw.imports.run.TakeAnswer;
import kaw.platform.kafka.EventHeaders;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

@Component
@KafkaListener(topics = "#{@topics.name('import-results')}", groupId = "import-service")
class ChunkResults {

    private final TakeAnswer takeAnswer;

    ChunkResults(TakeAnswer takeAnswer) {
        this.takeAnswer = takeAnswer;
    }

    @KafkaHandler
    void on(ChunkApplied answer, @Header(EventHeaders.ID) UUID id) {
        takeAnswer.take(id, answer);
    }

    @KafkaHandler(isDefault = true)
    void ignore(Object other) {}
}
