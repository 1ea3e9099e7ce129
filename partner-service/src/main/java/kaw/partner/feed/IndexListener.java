package kaw.partner.feed;

import java.util.List;
import java.util.UUID;
import kaw.partner.card.PartnerId;
import kaw.partner.index.CardsLogged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Indexes a save before it is answered, so that whoever saved finds it at once; what goes wrong here the follower makes up for. */
@Component
class IndexListener {

    /** What a person saves; chunks of imports are left to the follower. */
    private static final int FEW = 10;

    private final Logger log = LoggerFactory.getLogger(IndexListener.class);
    private final IndexFeed feed;
    private final IndexFollower follower;

    IndexListener(IndexFeed feed, IndexFollower follower) {
        this.feed = feed;
        this.follower = follower;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CardsLogged logged) {
        if (logged.cards().size() > FEW) {
            feed.expect(logged.entry(), logged.made());
            follower.wake();
            return;
        }
        try {
            List<UUID> ids = logged.cards().stream().map(PartnerId::value).toList();
            feed.take(logged.entry(), ids);
            feed.refresh();
        } catch (RuntimeException e) {
            log.warn("Entry {} is left to the follower: {}", logged.entry(), e.toString());
            follower.wake();
        }
    }
}
