package kaw.telephony.disposition;

import java.util.Locale;
import java.util.stream.Stream;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** The result of a call; its label is the user interface's. */
public enum Disposition {
    REACHED,
    NOT_INTERESTED,
    CALL_BACK,
    NO_ANSWER,
    BUSY,
    WRONG_NUMBER;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws Invalid if there is none of this code */
    static Disposition of(@Nullable String code) {
        return Stream.of(values())
                .filter(disposition -> disposition.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid(new FieldError("disposition", "unknown-disposition")));
    }
}
