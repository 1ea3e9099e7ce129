package kaw.platform.kafka;

import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Starts the listeners once the topics exist and every copy has caught up: what an event is handled by may lean on them.
 */
final class ListenerStart implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final KafkaListenerEndpointRegistry listeners;
    private final List<CompactedTopic> copies;
    private volatile boolean running;

    ListenerStart(KafkaListenerEndpointRegistry listeners, List<CompactedTopic> copies) {
        this.listeners = listeners;
        this.copies = copies;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("listener-start").start(this::startWhenCaughtUp);
    }

    private void startWhenCaughtUp() {
        while (running && !copies.stream().allMatch(CompactedTopic::caughtUp)) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopping) {
                return;
            }
        }
        synchronized (this) {
            if (running) {
                listeners.getListenerContainers().forEach(MessageListenerContainer::start);
            }
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
