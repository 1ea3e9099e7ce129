package kaw.partner.caller.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.telephony.CallAnswered;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.CallRinging;
import kaw.contracts.telephony.CallerIdentified;
import kaw.partner.caller.IdentifyCaller;
import kaw.partner.caller.MeetCaller;
import kaw.partner.card.PartnerId;
import kaw.platform.inbox.Inbox;
import kaw.platform.kafka.EventHeaders;
import kaw.platform.outbox.Outbox;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers every call that rings with the cards of its number, and has one ready for a caller nobody knows. */
@Component
@KafkaListener(topics = "#{@topics.name('calls')}", groupId = RingingCalls.CONSUMER)
class RingingCalls {

    static final String CONSUMER = "partner-service-callers";

    private final IdentifyCaller identifyCaller;
    private final MeetCaller meetCaller;
    private final Inbox inbox;
    private final Outbox outbox;

    RingingCalls(IdentifyCaller identifyCaller, MeetCaller meetCaller, Inbox inbox, Outbox outbox) {
        this.identifyCaller = identifyCaller;
        this.meetCaller = meetCaller;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @KafkaHandler
    @Transactional
    void on(CallRinging call, @Header(EventHeaders.ID) UUID id) {
        String number = call.number();
        if (number == null || !inbox.firstTime(CONSUMER, id)) {
            return;
        }
        MeetCaller.Waiting waiting = call.direction() == CallDirection.IN && !call.blacklisted()
                ? meetCaller.rings(call.callId(), number, call.agents()).orElse(null)
                : null;
        List<String> offered = waiting == null ? List.of() : waiting.agents();
        if (waiting != null) {
            tell(call.callId(), number, offered, List.of(waiting.caller().card()), true);
        }
        List<String> others = new ArrayList<>(call.agents());
        others.removeAll(offered);
        for (IdentifyCaller.Known known : identifyCaller.identify(number, others)) {
            tell(call.callId(), number, known.agents(), known.cards(), false);
        }
    }

    @KafkaHandler
    @Transactional
    void on(CallAnswered call, @Header(EventHeaders.ID) UUID id) {
        if (inbox.firstTime(CONSUMER, id)) {
            meetCaller
                    .answered(call.callId(), call.agent())
                    .ifPresent(caller ->
                            tell(call.callId(), caller.number(), List.of(call.agent()), List.of(caller.card()), true));
        }
    }

    private void tell(UUID call, String number, List<String> agents, List<PartnerId> cards, boolean provisional) {
        List<UUID> ids = cards.stream().map(PartnerId::value).toList();
        outbox.append(Topic.CALLERS, call.toString(), new CallerIdentified(call, number, agents, ids, provisional));
    }

    @KafkaHandler(isDefault = true)
    void ignore(Object other) {
        // What becomes of the call is for others.
    }
}
