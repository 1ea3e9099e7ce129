package kaw.partner;

import kaw.platform.KawService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts partner-service. */
@SpringBootApplication
public class PartnerServiceApplication {

    public static void main(String[] args) {
        KawService.run(PartnerServiceApplication.class, "partner-service", args);
    }
}
