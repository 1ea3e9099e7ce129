package kaw.telephony.asterisk;

import java.time.Instant;
import java.util.Optional;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;
import org.asteriskjava.manager.event.AttendedTransferEvent;
import org.asteriskjava.manager.event.BlindTransferEvent;
import org.asteriskjava.manager.event.BridgeEnterEvent;
import org.asteriskjava.manager.event.BridgeLeaveEvent;
import org.asteriskjava.manager.event.DeviceStateChangeEvent;
import org.asteriskjava.manager.event.DialBeginEvent;
import org.asteriskjava.manager.event.DialEndEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.HangupRequestEvent;
import org.asteriskjava.manager.event.HoldEvent;
import org.asteriskjava.manager.event.LocalBridgeEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.NewChannelEvent;
import org.asteriskjava.manager.event.NewStateEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;
import org.asteriskjava.manager.event.QueueCallerLeaveEvent;
import org.asteriskjava.manager.event.UnholdEvent;
import org.jspecify.annotations.Nullable;

/** Translates AMI events; runs on asterisk-java's reader thread and does nothing that could make it wait. */
final class EventSignals {

    /** Channel states: a channel that comes in with "Ring" was made by its party, any other is being called. */
    private static final int RING = 4;

    private static final int RINGING = 5;
    private static final int UP = 6;

    private EventSignals() {}

    static Optional<Signal> of(ManagerEvent event, Instant at) {
        return Optional.ofNullable(signal(event, at));
    }

    private static @Nullable Signal signal(ManagerEvent event, Instant at) {
        return switch (event) {
            case NewChannelEvent started -> started(started, at);
            case NewStateEvent state -> state(state, at);
            case DialBeginEvent dial ->
                dial.getDestUniqueId() == null
                        ? null
                        : new Signal.LegDialled(
                                at,
                                call(dial.getDestLinkedId()),
                                leg(dial.getDestUniqueId()),
                                dial.getUniqueId() == null ? null : leg(dial.getUniqueId()));
            case DialEndEvent dial ->
                dial.getDestUniqueId() == null
                        ? null
                        : new Signal.DialEnded(
                                at,
                                call(dial.getDestLinkedId()),
                                leg(dial.getDestUniqueId()),
                                Outcomes.ofStatus(dial.getDialStatus()));
            case BridgeEnterEvent enter ->
                new Signal.LegJoined(
                        at, call(enter.getLinkedId()), leg(enter.getUniqueId()), enter.getBridgeUniqueId());
            case BridgeLeaveEvent leave ->
                new Signal.LegParted(
                        at, call(leave.getLinkedId()), leg(leave.getUniqueId()), leave.getBridgeUniqueId());
            case LocalBridgeEvent pair ->
                new Signal.LegsPaired(
                        at,
                        call(pair.getLocalOneLinkedid()),
                        leg(pair.getLocalOneUniqueId()),
                        leg(pair.getLocalTwoUniqueid()));
            case HoldEvent hold -> new Signal.LegHeld(at, call(hold.getLinkedId()), leg(hold.getUniqueId()));
            case UnholdEvent unhold -> new Signal.LegResumed(at, call(unhold.getLinkedId()), leg(unhold.getUniqueId()));
            case BlindTransferEvent blind ->
                succeeded(blind.getResult())
                        ? new Signal.Transferred(
                                at,
                                call(blind.getTransfererLinkedId()),
                                leg(blind.getTransfererUniqueId()),
                                null,
                                blind.getExtension())
                        : null;
            case AttendedTransferEvent attended ->
                succeeded(attended.getResult())
                        ? new Signal.Transferred(
                                at,
                                call(attended.getOrigTransfererLinkedId()),
                                leg(attended.getOrigTransfererUniqueid()),
                                leg(attended.getSecondTransfererUniqueid()),
                                null)
                        : null;
            case HangupRequestEvent asked ->
                new Signal.HangupAsked(at, call(asked.getLinkedId()), leg(asked.getUniqueId()));
            case HangupEvent hangup ->
                new Signal.LegEnded(
                        at, call(hangup.getLinkedId()), leg(hangup.getUniqueId()), Outcomes.ofCause(hangup.getCause()));
            case QueueCallerJoinEvent join ->
                new Signal.QueueJoined(at, call(join.getLinkedId()), leg(join.getUniqueId()), join.getQueue());
            case QueueCallerLeaveEvent leave ->
                new Signal.QueueLeft(at, call(leave.getLinkedId()), leg(leave.getUniqueId()), leave.getQueue());
            case DeviceStateChangeEvent device -> device(device, at);
            default -> null;
        };
    }

    private static Signal started(NewChannelEvent event, Instant at) {
        Integer state = event.getChannelState();
        return new Signal.LegStarted(
                at,
                call(event.getLinkedid()),
                leg(event.getUniqueId()),
                Channels.endpoint(event.getChannel()),
                Channels.number(event.getCallerIdNum()),
                state != null && state == RING ? event.getExten() : null);
    }

    private static @Nullable Signal state(NewStateEvent event, Instant at) {
        Integer state = event.getChannelState();
        return switch (state == null ? 0 : state) {
            case RINGING -> new Signal.LegRinging(at, call(event.getLinkedId()), leg(event.getUniqueId()));
            case UP -> new Signal.LegAnswered(at, call(event.getLinkedId()), leg(event.getUniqueId()));
            default -> null;
        };
    }

    private static @Nullable Signal device(DeviceStateChangeEvent event, Instant at) {
        return Channels.extension(event.getDevice())
                .map(extension -> new Signal.ExtensionReachable(
                        at, extension, !"UNAVAILABLE".equals(event.getState()) && !"INVALID".equals(event.getState())))
                .orElse(null);
    }

    private static boolean succeeded(@Nullable String result) {
        return "Success".equalsIgnoreCase(result);
    }

    private static PbxCallId call(String linkedId) {
        return new PbxCallId(linkedId);
    }

    private static PbxLegId leg(String uniqueId) {
        return new PbxLegId(uniqueId);
    }
}
