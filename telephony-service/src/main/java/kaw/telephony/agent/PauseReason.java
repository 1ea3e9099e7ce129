package kaw.telephony.agent;

import java.util.stream.Stream;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Why an agent takes no calls; its label is the user interface's. */
public enum PauseReason {
    LUNCH,
    BREAK,
    MEETING,
    TRAINING,
    TASK,
    OTHER;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @throws Invalid if there is none of this code */
    public static PauseReason of(@Nullable String code) {
        return Stream.of(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid(new FieldError("reason", "unknown-reason")));
    }
}
