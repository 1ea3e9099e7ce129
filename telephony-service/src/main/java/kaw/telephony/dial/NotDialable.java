package kaw.telephony.dial;

import java.util.List;
import java.util.Map;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;

/** The text is no number that could be dialled. */
public final class NotDialable extends Invalid {
    NotDialable() {
        super("number-not-dialable", Map.of(), List.of(new FieldError("number", "not-a-phone")));
    }
}
