package kaw.gateway.directory;

import kaw.gateway.keycloak.KeycloakRefused;
import kaw.gateway.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at Keycloak regularly, so that what is changed in its own console is noticed too. */
@Component
class ReconcileRegularly {

    private static final Logger log = LoggerFactory.getLogger(ReconcileRegularly.class);

    private final Reconcile reconcile;
    private boolean reachable = true;

    ReconcileRegularly(Reconcile reconcile) {
        this.reconcile = reconcile;
    }

    @Scheduled(fixedDelayString = "${kaw.directory.reconcile-every}")
    void run() {
        try {
            reconcile.all();
            if (!reachable) {
                log.info("Keycloak answers again");
            }
            reachable = true;
        } catch (Unavailable | KeycloakRefused e) {
            if (reachable) {
                log.warn("Users and groups cannot be read from Keycloak and stay as last seen: {}", e.toString());
            }
            reachable = false;
        }
    }
}
