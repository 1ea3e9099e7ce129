package kaw.partner.card;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.schema.Field;
import kaw.platform.values.RequiredFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes values of a card. */
@Service
public class ChangePartner {

    private final Partners partners;
    private final CardInput input;
    private final RequiredFields required;
    private final FieldAccess access;
    private final ChangesSince changes;
    private final Signature signature;

    ChangePartner(
            Partners partners,
            CardInput input,
            RequiredFields required,
            FieldAccess access,
            ChangesSince changes,
            Signature signature) {
        this.partners = partners;
        this.input = input;
        this.required = required;
        this.access = access;
        this.changes = changes;
        this.signature = signature;
    }

    /**
     * Makes the edits; null clears a field.
     *
     * @param version of the card the caller has read
     * @throws kaw.platform.problem.Stale when the card was changed since
     */
    @Transactional
    public Partner change(PartnerId id, int version, Map<String, ? extends @Nullable Object> raw) {
        // Locked first: of two writers the second waits here and then sees what the first has saved.
        Partner partner = partners.lock(id.value()).orElseThrow(() -> new PartnerNotFound(id));
        if (partner.version() != version) {
            throw stale(partner, version);
        }
        if (!partner.change(input.read(raw), signature.now())) {
            return partner;
        }
        required.checkChanged(partner.values().asMap());
        return partners.saveAndFlush(partner);
    }

    private StaleCard stale(Partner partner, int version) {
        Set<String> changed = changes.fieldsChangedSince(partner.id(), version);
        List<StaleCard.ChangedField> visible = access.visible().stream()
                .map(Field::name)
                .filter(changed::contains)
                .map(field -> new StaleCard.ChangedField(field, partner.values().get(field)))
                .toList();
        return new StaleCard(
                new StaleCard.Current(
                        partner.version(),
                        access.visible(partner.values().asMap()),
                        new StaleCard.Changed(partner.changedAt(), partner.changedBy())),
                visible);
    }
}
