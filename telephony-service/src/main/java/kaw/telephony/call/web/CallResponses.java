package kaw.telephony.call.web;

import java.util.List;
import kaw.platform.security.UserId;
import kaw.platform.security.Users;
import kaw.telephony.call.CallEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes answers of entries of the ledger. */
@Component
class CallResponses {

    private final Users users;

    CallResponses(Users users) {
        this.users = users;
    }

    CallResponse withoutLegs(CallEntry entry) {
        return of(entry, null);
    }

    CallResponse withLegs(CallEntry entry) {
        return of(entry, entry.legs().stream().map(this::leg).toList());
    }

    private CallResponse of(CallEntry entry, @Nullable List<CallResponse.Leg> legs) {
        WholeSeconds seconds = WholeSeconds.of(entry.ringMillis(), entry.talkMillis(), entry.holdMillis());
        return new CallResponse(
                entry.id().value(),
                entry.direction(),
                entry.number(),
                entry.numberAsDialled(),
                entry.queue(),
                person(entry.agent()),
                entry.partnerId(),
                entry.startedAt(),
                entry.answeredAt(),
                entry.endedAt(),
                seconds.ring(),
                seconds.talk(),
                seconds.hold(),
                entry.endedBy(),
                entry.outcome(),
                entry.reason(),
                entry.hasRecording(),
                entry.disposition(),
                entry.comment(),
                legs);
    }

    private CallResponse.Leg leg(CallEntry.LegEntry leg) {
        WholeSeconds seconds = WholeSeconds.of(leg.ringMillis(), leg.talkMillis(), leg.holdMillis());
        return new CallResponse.Leg(
                leg.id(),
                leg.extension(),
                person(leg.agent()),
                leg.number(),
                leg.startedAt(),
                leg.answeredAt(),
                leg.endedAt(),
                seconds.ring(),
                seconds.talk(),
                seconds.hold(),
                leg.hungUp(),
                leg.transferredTo(),
                leg.holds());
    }

    private CallResponse.@Nullable Person person(@Nullable UserId user) {
        return user == null
                ? null
                : new CallResponse.Person(user.value(), users.name(user).orElse(null));
    }
}
