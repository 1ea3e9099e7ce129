package kaw.contracts.telephony;

import java.time.Instant;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** The exchange was lost, or is there again. */
@EventType(value = "pbx.state-changed.v1", topic = Topic.QUEUES)
public record PbxStateChanged(PbxState state, Instant since) {}
