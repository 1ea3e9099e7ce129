package kaw.partner.card;

import java.util.Map;
import kaw.platform.problem.NotFound;

/** There is no card with this id. */
public class PartnerNotFound extends NotFound {

    public PartnerNotFound(PartnerId id) {
        super("partner-not-found", Map.of("id", id));
    }
}
