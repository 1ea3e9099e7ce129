package kaw.partner.card.web;

import java.util.Map;
import kaw.partner.card.CardPhones;
import kaw.partner.card.Partner;
import kaw.platform.fieldaccess.FieldAccess;
import org.springframework.stereotype.Component;

/** Shows cards as far as the current user may see them. */
@Component
public class PartnerView {

    private final FieldAccess access;

    PartnerView(FieldAccess access) {
        this.access = access;
    }

    public PartnerResponse of(Partner partner) {
        Map<String, Object> values = access.visible(partner.values().asMap());
        return new PartnerResponse(
                partner.id().value(),
                partner.version(),
                values,
                CardPhones.byField(values, access.visible()),
                new PartnerResponse.Signed(
                        partner.created().at(), partner.created().by()),
                new PartnerResponse.Signed(partner.changedAt(), partner.changedBy()));
    }
}
