package kaw.telephony.call.messaging;

import kaw.contracts.telephony.CallerIdentified;
import kaw.telephony.call.CallId;
import kaw.telephony.call.Ledger;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears whose card a number belongs to; heard twice it changes nothing, so that no inbox is needed. */
@Component
@KafkaListener(topics = "#{@topics.name('callers')}", groupId = "telephony-service")
class CallerListener {

    private final Ledger ledger;

    CallerListener(Ledger ledger) {
        this.ledger = ledger;
    }

    @KafkaHandler
    void on(CallerIdentified caller) {
        // A card that still has to be filled in may never be: it is told again as soon as it is there.
        if (caller.partners().size() == 1 && !caller.provisional()) {
            ledger.meant(new CallId(caller.callId()), caller.partners().getFirst());
        }
    }

    @KafkaHandler(isDefault = true)
    void ignore(Object other) {}
}
