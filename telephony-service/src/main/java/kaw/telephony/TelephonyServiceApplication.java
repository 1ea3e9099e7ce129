package kaw.telephony;

import kaw.platform.KawService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Follows the exchange: calls, agents' states and queues. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class TelephonyServiceApplication {
    public static void main(String[] args) {
        KawService.run(TelephonyServiceApplication.class, "telephony-service", args);
    }
}
