package kaw.telephony.call;

import kaw.telephony.pbx.Pbx;
import kaw.telephony.pbx.PbxDown;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.PbxRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has the exchange end a leg, while the thread that follows the calls goes on. */
@Component
class HangUp {

    private static final Logger log = LoggerFactory.getLogger(HangUp.class);

    private final ObjectProvider<Pbx> pbx;

    HangUp(ObjectProvider<Pbx> pbx) {
        this.pbx = pbx;
    }

    void now(PbxLegId leg) {
        Pbx exchange = pbx.getIfAvailable();
        if (exchange != null) {
            Thread.ofVirtual().name("hang-up").start(() -> end(exchange, leg));
        }
    }

    private static void end(Pbx exchange, PbxLegId leg) {
        try {
            exchange.hangUp(leg);
        } catch (PbxDown | PbxRefused failed) {
            log.warn("Leg {} should be ended and is not: {}", leg, failed.toString());
        }
    }
}
