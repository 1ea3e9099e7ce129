package kaw.partner.card;

import java.util.Map;
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
    private final ReadVersions versions;
    private final Signature signature;

    ChangePartner(
            Partners partners, CardInput input, RequiredFields required, ReadVersions versions, Signature signature) {
        this.partners = partners;
        this.input = input;
        this.required = required;
        this.versions = versions;
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
        versions.require(partner, version);
        if (!partner.change(input.read(raw), signature.now())) {
            return partner;
        }
        required.checkChanged(partner.values().asMap());
        return partners.saveAndFlush(partner);
    }
}
