package kaw.partner.caller.messaging;

import java.util.List;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.telephony.CallRinging;
import kaw.contracts.telephony.CallerIdentified;
import kaw.partner.caller.IdentifyCaller;
import kaw.partner.card.PartnerId;
import kaw.platform.inbox.Inbox;
import kaw.platform.kafka.EventHeaders;
import kaw.platform.outbox.Outbox;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers every call that rings with the cards of its number. */
@Component
@KafkaListener(topics = "#{@topics.name('calls')}", groupId = RingingCalls.CONSUMER)
class RingingCalls {

    static final String CONSUMER = "partner-service-callers";

    private final IdentifyCaller identifyCaller;
    private final Inbox inbox;
    private final Outbox outbox;

    RingingCalls(IdentifyCaller identifyCaller, Inbox inbox, Outbox outbox) {
        this.identifyCaller = identifyCaller;
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
        for (IdentifyCaller.Known known : identifyCaller.identify(number, call.agents())) {
            List<UUID> cards = known.cards().stream().map(PartnerId::value).toList();
            outbox.append(
                    Topic.CALLERS,
                    call.callId().toString(),
                    new CallerIdentified(call.callId(), number, known.agents(), cards, false));
        }
    }

    @KafkaHandler(isDefault = true)
    void ignore(Object other) {
        // What becomes of the call is for others.
    }
}
