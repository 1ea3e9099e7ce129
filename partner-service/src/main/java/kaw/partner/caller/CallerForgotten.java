package kaw.partner.caller;

import java.util.Map;
import kaw.partner.card.PartnerId;
import kaw.platform.problem.NotFound;

/** No card waits to be filled in under this id, any more. */
public final class CallerForgotten extends NotFound {

    CallerForgotten(PartnerId card) {
        super("caller-forgotten", Map.of("id", card));
    }
}
