package kaw.partner.card;

import java.util.List;
import java.util.Set;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.schema.Field;
import org.springframework.stereotype.Component;

/** Holds the version of a card that its writer has read against the one there is. */
@Component
class ReadVersions {

    private final FieldAccess access;
    private final ChangesSince changes;

    ReadVersions(FieldAccess access, ChangesSince changes) {
        this.access = access;
        this.changes = changes;
    }

    /**
     * Lets pass who has read the card as it is.
     *
     * @throws StaleCard telling everybody else what it holds now, as far as they may see it
     */
    void require(Partner partner, int read) {
        if (partner.version() == read) {
            return;
        }
        Set<String> changed = changes.fieldsChangedSince(partner.id(), read);
        List<StaleCard.ChangedField> visible = access.visible().stream()
                .map(Field::name)
                .filter(changed::contains)
                .map(field -> new StaleCard.ChangedField(field, partner.values().get(field)))
                .toList();
        throw new StaleCard(
                new StaleCard.Current(
                        partner.version(),
                        access.visible(partner.values().asMap()),
                        new StaleCard.Changed(partner.changedAt(), partner.changedBy())),
                visible);
    }
}
