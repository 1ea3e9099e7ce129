package kaw.partner.card;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a deleted card back. */
@Service
public class RestorePartner {

    private final Partners partners;
    private final DeletedPartners deleted;
    private final Signature signature;
    private final ApplicationEventPublisher events;

    RestorePartner(Partners partners, DeletedPartners deleted, Signature signature, ApplicationEventPublisher events) {
        this.partners = partners;
        this.deleted = deleted;
        this.signature = signature;
        this.events = events;
    }

    /** The card, as it was when it was deleted; one that is not deleted stays as it is. */
    @Transactional
    public Partner restore(PartnerId id) {
        boolean wasDeleted = deleted.bringBack(id);
        Partner partner = partners.findById(id.value()).orElseThrow(() -> new PartnerNotFound(id));
        if (wasDeleted) {
            events.publishEvent(new CardRestored(id, partner.version(), signature.now(), partner.values()));
        }
        return partner;
    }
}
