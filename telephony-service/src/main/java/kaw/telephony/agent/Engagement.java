package kaw.telephony.agent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agent's calls have the agent do.
 *
 * @param callId the call that counts most; null with {@link Kind#NONE}
 */
public record Engagement(Kind kind, @Nullable UUID callId) {

    public static final Engagement NONE = new Engagement(Kind.NONE, null);

    /** In ascending order of what counts most when there are several calls. */
    public enum Kind {
        NONE,
        RINGING,
        ON_HOLD,
        TALKING
    }

    public boolean inConversation() {
        return kind == Kind.TALKING || kind == Kind.ON_HOLD;
    }
}
