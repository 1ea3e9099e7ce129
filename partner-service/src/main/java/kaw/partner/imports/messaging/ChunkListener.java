package kaw.partner.imports.messaging;

import kaw.contracts.imports.ChunkPrepared;
import kaw.partner.imports.ApplyChunk;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Takes chunks one after another: one thread for all imports, so that people at the table never wait behind them for
 * more than one connection and one core.
 */
@Component
@KafkaListener(
        topics = "#{@topics.name('import-chunks')}",
        groupId = "partner-service-imports",
        concurrency = "1",
        properties = "max.poll.records=5")
class ChunkListener {

    private final ApplyChunk applyChunk;

    ChunkListener(ApplyChunk applyChunk) {
        this.applyChunk = applyChunk;
    }

    @KafkaHandler
    void on(ChunkPrepared chunk) {
        applyChunk.apply(chunk);
    }

    @KafkaHandler(isDefault = true)
    void ignore(Object other) {
        // Other types on this topic are for others.
    }
}
