package kaw.notification;

import kaw.platform.KawService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Keeps every open window up to date. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NotificationServiceApplication {
    public static void main(String[] args) {
        KawService.run(NotificationServiceApplication.class, "notification-service", args);
    }
}
