package kaw.sample;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.Source;
import kaw.platform.Ids;
import kaw.platform.outbox.Outbox;
import kaw.platform.problem.NotFound;
import kaw.platform.problem.Stale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes counters; each change tells of itself as if it were a card's. */
@Component
public class ChangeCounter {

    private final Counters counters;
    private final Outbox outbox;
    private final Clock clock;

    ChangeCounter(Counters counters, Outbox outbox, Clock clock) {
        this.counters = counters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public UUID create(String name) {
        return counters.save(new Counter(Ids.next(), name)).getId();
    }

    /** Changes it once and returns the new version. */
    @Transactional
    public int change(UUID id) {
        Counter counter = find(id);
        counter.rename("version " + (counter.version() + 1));
        outbox.append(Topic.PARTNERS, id.toString(), changed(id, counter.version() + 1));
        return counter.version() + 1;
    }

    /** Renames it if it still has the version the caller saw. */
    @Transactional
    public void rename(UUID id, int version, String name) {
        Counter counter = find(id);
        if (counter.version() != version) {
            throw new Stale(Map.of("current", Map.of("version", counter.version(), "name", counter.name())));
        }
        counter.rename(name);
    }

    @Transactional(readOnly = true)
    public Counter find(UUID id) {
        return counters.findById(id).orElseThrow(() -> new NotFound("counter-not-found", Map.of("id", id)));
    }

    PartnerChanged changed(UUID id, int version) {
        return new PartnerChanged(
                id, version, clock.instant(), "test", new Source(Source.Kind.API, null), Set.of("name"));
    }
}
