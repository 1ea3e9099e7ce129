package kaw.partner.card;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a card, which can be brought back. */
@Service
public class DeletePartner {

    private final Partners partners;
    private final DeletedPartners deleted;
    private final ReadVersions versions;
    private final Signature signature;
    private final ApplicationEventPublisher events;

    DeletePartner(
            Partners partners,
            DeletedPartners deleted,
            ReadVersions versions,
            Signature signature,
            ApplicationEventPublisher events) {
        this.partners = partners;
        this.deleted = deleted;
        this.versions = versions;
        this.signature = signature;
        this.events = events;
    }

    /**
     * Deletes the card.
     *
     * @param version of the card the caller has read
     * @throws kaw.platform.problem.Stale when the card was changed since
     */
    @Transactional
    public void delete(PartnerId id, int version) {
        Partner partner = partners.lock(id.value()).orElseThrow(() -> new PartnerNotFound(id));
        versions.require(partner, version);
        Stamp stamp = signature.now();
        deleted.take(id, stamp);
        events.publishEvent(new CardDeleted(id, version, stamp));
    }
}
