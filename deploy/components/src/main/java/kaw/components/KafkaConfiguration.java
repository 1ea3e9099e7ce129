package kaw.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the configuration of one broker that is its own controller. */
final class KafkaConfiguration {

    private KafkaConfiguration() {}

    static Path write(KafkaSettings settings) throws IOException {
        Files.createDirectories(settings.folder());
        Files.writeString(logging(settings), """
                status=warn
                appender.console.type=Console
                appender.console.name=console
                appender.console.layout.type=PatternLayout
                appender.console.layout.pattern=%d %p %m (%c{1})%n
                rootLogger.level=warn
                rootLogger.appenderRef.console.ref=console
                # Its one line of hail and farewell.
                logger.server.name=kafka.server.KafkaRaftServer
                logger.server.level=info
                """);
        Path file = settings.folder().resolve("server.properties");
        Files.writeString(file, text(settings));
        return file;
    }

    static Path logging(KafkaSettings settings) {
        return settings.folder().resolve("log4j2.properties");
    }

    private static String text(KafkaSettings settings) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s

                # A topic is made by its owner with its partitions and compaction, never by a consumer's first look.
                auto.create.topics.enable=false
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0

                # The cleaner's default of 128 MB would not fit the heap.
                log.cleaner.dedupe.buffer.size=4194304
                log.segment.bytes=67108864
                log.index.size.max.bytes=1048576
                num.network.threads=2
                num.io.threads=4
                num.recovery.threads.per.data.dir=2
                background.threads=4
                # An event may hold 5 MiB (a chunk of an import), and headers.
                message.max.bytes=6291456
                replica.fetch.max.bytes=6291456
                """.formatted(settings.port(), settings.controllerPort(), settings.data());
    }
}
