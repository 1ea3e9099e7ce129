package kaw.contracts.telephony;

import java.util.List;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Which cards have the number of a call that rings.
 *
 * @param agents ids of the users it rings at
 * @param provisional whether the card was made for this call
 */
@EventType(value = "caller.identified.v1", topic = Topic.CALLERS)
public record CallerIdentified(
        UUID callId, @Nullable String number, List<String> agents, List<UUID> partners, boolean provisional) {}
