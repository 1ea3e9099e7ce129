package kaw.contracts.telephony;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Someone said what a call came to.
 *
 * @param disposition code of the result
 * @param by id of the user
 */
@EventType(value = "call.disposed.v1", topic = Topic.CALLS)
public record CallDisposed(
        UUID callId, String disposition, @Nullable String comment, String by, Instant at) {}
