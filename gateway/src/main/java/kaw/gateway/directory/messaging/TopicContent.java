package kaw.gateway.directory.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.springframework.stereotype.Component;

/** What the topic holds under every key, as far as this gateway has read or sent it. */
@Component
class TopicContent {

    private final Map<String, Object> newest = new ConcurrentHashMap<>();
    private final Map<String, Object> beingSent = new ConcurrentHashMap<>();
    private final CountDownLatch readToItsEnd = new CountDownLatch(1);

    boolean holds(Object event) {
        return event.equals(newest.get(EventCodec.keyOf(event)));
    }

    void put(Object event) {
        newest.put(EventCodec.keyOf(event), event);
    }

    Iterable<Object> events() {
        return newest.values();
    }

    /** Until it is known to have failed, an event of ours that comes back is no news. */
    void sending(Object event) {
        beingSent.put(EventCodec.keyOf(event), event);
    }

    void sent(Object event) {
        put(event);
        beingSent.remove(EventCodec.keyOf(event));
    }

    void notSent(Object event) {
        beingSent.remove(EventCodec.keyOf(event));
    }

    /** Whether an event just read tells nothing that this gateway has not said itself. */
    boolean isOwnEcho(Object event) {
        return holds(event) || event.equals(beingSent.get(EventCodec.keyOf(event)));
    }

    void caughtUp() {
        readToItsEnd.countDown();
    }

    void awaitCaughtUp() throws InterruptedException {
        readToItsEnd.await();
    }
}
