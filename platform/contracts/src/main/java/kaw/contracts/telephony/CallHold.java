package kaw.contracts.telephony;

import java.time.Instant;

/** A time during which a leg had put the others on hold. */
public record CallHold(Instant since, Instant until) {}
