package kaw.partner.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes deleted cards be gone for good. */
@Service
public class PurgePartners {

    private final DeletedPartners deleted;
    private final Signature signature;
    private final ApplicationEventPublisher events;

    PurgePartners(DeletedPartners deleted, Signature signature, ApplicationEventPublisher events) {
        this.deleted = deleted;
        this.signature = signature;
        this.events = events;
    }

    /**
     * Purges cards, all or none; those that are not in the bin, or not any more, are passed over.
     *
     * @return the purged
     */
    @Transactional
    public List<PartnerId> purge(Collection<PartnerId> ids) {
        Stamp stamp = signature.now();
        List<PartnerId> purged = new ArrayList<>();
        // In one order, so that two who purge the same cards do not wait for each other.
        for (PartnerId id : new TreeSet<>(ids)) {
            Optional<CardValues> had = deleted.purge(id);
            if (had.isPresent()) {
                events.publishEvent(new CardPurged(id, stamp, had.get()));
                purged.add(id);
            }
        }
        return purged;
    }
}
