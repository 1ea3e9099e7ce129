package kaw.telephony.pbx;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the exchange told. Signals of a call may come twice, late, or before the one that starts their leg.
 *
 * <p>The time is this side's, taken when the signal came in: no clock of the exchange is trusted.
 */
public sealed interface Signal {

    Instant at();

    /** A signal about one leg of a call. */
    sealed interface OfLeg extends Signal {
        PbxCallId call();

        PbxLegId leg();
    }

    /**
     * A leg came into being.
     *
     * @param number of the party, as the exchange has it; null when withheld
     * @param dialled what the party dialled; null for a party that was called
     */
    record LegStarted(
            Instant at,
            PbxCallId call,
            PbxLegId leg,
            Endpoint endpoint,
            @Nullable String number,
            @Nullable String dialled)
            implements OfLeg {}

    /**
     * The exchange tries to reach the party of this leg.
     *
     * @param by the leg on whose behalf
     */
    record LegDialled(
            Instant at,
            PbxCallId call,
            PbxLegId leg,
            @Nullable PbxLegId by) implements OfLeg {}

    /** The party's telephone rings. */
    record LegRinging(Instant at, PbxCallId call, PbxLegId leg) implements OfLeg {}

    /** The party, or a part of the exchange on its behalf, took the call. */
    record LegAnswered(Instant at, PbxCallId call, PbxLegId leg) implements OfLeg {}

    /** The attempt to reach the party came to its end. */
    record DialEnded(Instant at, PbxCallId call, PbxLegId leg, DialOutcome outcome) implements OfLeg {}

    /** Whoever is in the same bridge hears each other. */
    record LegJoined(Instant at, PbxCallId call, PbxLegId leg, String bridge) implements OfLeg {}

    record LegParted(Instant at, PbxCallId call, PbxLegId leg, String bridge) implements OfLeg {}

    /** Two virtual legs are the two ends of one connection. */
    record LegsPaired(Instant at, PbxCallId call, PbxLegId leg, PbxLegId other) implements OfLeg {}

    /** The party put the others on hold. */
    record LegHeld(Instant at, PbxCallId call, PbxLegId leg) implements OfLeg {}

    record LegResumed(Instant at, PbxCallId call, PbxLegId leg) implements OfLeg {}

    /**
     * A party passed the other one on.
     *
     * @param leg of the party that did
     * @param second its leg to whom it had asked before; null for a blind transfer
     * @param target where to, as dialled; null where it is not said
     */
    record Transferred(
            Instant at,
            PbxCallId call,
            PbxLegId leg,
            @Nullable PbxLegId second,
            @Nullable String target) implements OfLeg {}

    /** The party hung up. */
    record HangupAsked(Instant at, PbxCallId call, PbxLegId leg) implements OfLeg {}

    /**
     * The leg is gone.
     *
     * @param outcome what its cause says of an attempt that was not answered
     */
    record LegEnded(Instant at, PbxCallId call, PbxLegId leg, DialOutcome outcome) implements OfLeg {}

    record QueueJoined(Instant at, PbxCallId call, PbxLegId leg, String queue) implements OfLeg {}

    /** For whatever reason: answered, given up, sent elsewhere. */
    record QueueLeft(Instant at, PbxCallId call, PbxLegId leg, String queue) implements OfLeg {}

    /** An extension's telephone registered, or was lost. */
    record ExtensionReachable(Instant at, String extension, boolean reachable) implements Signal {}

    /** The link to the exchange is there again; what it said meanwhile is in the snapshot. */
    record LinkRestored(Instant at, Snapshot snapshot) implements Signal {}

    record LinkLost(Instant at) implements Signal {}
}
