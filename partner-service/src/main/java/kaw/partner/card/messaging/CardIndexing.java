package kaw.partner.card.messaging;

import java.util.Set;
import kaw.partner.card.CardChanged;
import kaw.partner.card.CardDeleted;
import kaw.partner.card.CardPurged;
import kaw.partner.card.CardRegistered;
import kaw.partner.card.CardRestored;
import kaw.partner.index.IndexLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes, in the transaction of the change, which cards the search index must take in again. */
@Component
class CardIndexing {

    private final IndexLog indexLog;

    CardIndexing(IndexLog indexLog) {
        this.indexLog = indexLog;
    }

    @EventListener
    void on(CardRegistered event) {
        indexLog.append(Set.of(event.id()));
    }

    @EventListener
    void on(CardChanged event) {
        indexLog.append(Set.of(event.id()));
    }

    @EventListener
    void on(CardDeleted event) {
        indexLog.append(Set.of(event.id()));
    }

    @EventListener
    void on(CardPurged event) {
        indexLog.append(Set.of(event.id()));
    }

    @EventListener
    void on(CardRestored event) {
        indexLog.append(Set.of(event.id()));
    }
}
