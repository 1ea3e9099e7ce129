package kaw.partner.table;

import java.util.Map;
import kaw.platform.problem.BadRequest;

/** The filter cannot be understood; says at which column and why. */
final class BadFilter extends BadRequest {

    BadFilter(String reason) {
        super("bad-filter", Map.of("reason", reason));
    }

    BadFilter(String field, String reason) {
        super("bad-filter", Map.of("field", field, "reason", reason));
    }
}
