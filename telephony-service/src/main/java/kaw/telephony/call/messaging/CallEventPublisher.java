package kaw.telephony.call.messaging;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.telephony.CallAnswered;
import kaw.contracts.telephony.CallEnded;
import kaw.contracts.telephony.CallLeg;
import kaw.contracts.telephony.CallRinging;
import kaw.platform.outbox.Outbox;
import kaw.platform.security.UserId;
import kaw.telephony.call.CallEntry;
import kaw.telephony.call.CallFact;
import kaw.telephony.call.CallHappened;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the published events of the facts of calls. */
@Component
class CallEventPublisher {

    private final Outbox outbox;

    CallEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(CallHappened happened) {
        outbox.append(
                Topic.CALLS,
                happened.facts().stream().map(CallEventPublisher::event).toList());
    }

    private static Outbox.Keyed event(CallHappened.Told happened) {
        UUID call = happened.fact().call().value();
        Object event = switch (happened.fact()) {
            case CallFact.Ringing ringing ->
                new CallRinging(
                        call,
                        ringing.direction(),
                        ringing.number(),
                        ids(ringing.agents()),
                        ringing.queue(),
                        happened.blacklisted(),
                        ringing.at());
            case CallFact.Answered answered ->
                new CallAnswered(call, answered.agent().value(), answered.at());
            case CallFact.Ended ended -> ended(ended.entry(), happened.partnerId());
        };
        return new Outbox.Keyed(call.toString(), event);
    }

    private static CallEnded ended(CallEntry entry, @Nullable UUID partnerId) {
        return new CallEnded(
                entry.id().value(),
                entry.direction(),
                entry.number(),
                entry.numberAsDialled(),
                entry.queue(),
                ids(entry.agents()),
                id(entry.agent()),
                partnerId,
                entry.startedAt(),
                entry.answeredAt(),
                Objects.requireNonNull(entry.endedAt()),
                entry.ringMillis(),
                entry.talkMillis(),
                entry.holdMillis(),
                entry.endedBy(),
                entry.outcome(),
                entry.reason(),
                entry.mergedInto() == null ? null : entry.mergedInto().value(),
                entry.legs().stream().map(CallEventPublisher::leg).toList());
    }

    private static CallLeg leg(CallEntry.LegEntry leg) {
        return new CallLeg(
                leg.id(),
                leg.extension(),
                id(leg.agent()),
                leg.number(),
                leg.startedAt(),
                leg.answeredAt(),
                Objects.requireNonNull(leg.endedAt()),
                leg.ringMillis(),
                leg.talkMillis(),
                leg.holdMillis(),
                leg.hungUp(),
                leg.transferredTo(),
                leg.holds());
    }

    private static List<String> ids(List<UserId> users) {
        return users.stream().map(UserId::value).toList();
    }

    private static @Nullable String id(@Nullable UserId user) {
        return user == null ? null : user.value();
    }
}
