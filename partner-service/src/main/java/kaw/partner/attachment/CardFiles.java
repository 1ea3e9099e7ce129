package kaw.partner.attachment;

import java.util.UUID;
import kaw.partner.card.CardPurged;
import kaw.partner.card.PartnerId;
import kaw.partner.card.PartnerNotFound;
import kaw.partner.card.Partners;
import kaw.platform.attachment.AttachmentAdded;
import kaw.platform.attachment.AttachmentOwner;
import kaw.platform.attachment.Attachments;
import kaw.platform.attachment.RecordFiles;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.problem.Forbidden;
import kaw.platform.security.CurrentUser;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whose files are a card's, and who may do what with them. A file belongs to the card as a whole and not to a field: it is
 * for everyone who sees any field of the card, and changed by everyone who may change any.
 */
@Component
public class CardFiles implements RecordFiles {

    private static final String KIND = "partner";

    private final Partners partners;
    private final Attachments attachments;
    private final FieldAccess access;
    private final CurrentUser user;

    CardFiles(Partners partners, Attachments attachments, FieldAccess access, CurrentUser user) {
        this.partners = partners;
        this.attachments = attachments;
        this.access = access;
        this.user = user;
    }

    /** Whether the current user may know of the files of cards. */
    public boolean maySee() {
        return user.isAdmin() || !access.visible().isEmpty();
    }

    @Override
    public boolean mayChange() {
        return user.isAdmin()
                || access.visible().stream().anyMatch(field -> access.of(field).canEdit());
    }

    @Override
    public AttachmentOwner toSee(UUID card) {
        return owner(card, maySee());
    }

    @Override
    public AttachmentOwner toChange(UUID card) {
        return owner(card, mayChange());
    }

    private AttachmentOwner owner(UUID card, boolean allowed) {
        require(card);
        if (!allowed) {
            throw new Forbidden("card-files-not-allowed");
        }
        return new AttachmentOwner(KIND, card);
    }

    /** The card may have been deleted while its file was on its way. */
    @EventListener
    void on(AttachmentAdded event) {
        require(event.attachment().owner().id());
    }

    @EventListener
    void on(CardPurged event) {
        attachments.purge(new AttachmentOwner(KIND, event.id().value()));
    }

    private void require(UUID card) {
        if (partners.findById(card).isEmpty()) {
            throw new PartnerNotFound(new PartnerId(card));
        }
    }
}
