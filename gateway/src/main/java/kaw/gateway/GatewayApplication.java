package kaw.gateway;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the gateway. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class GatewayApplication {

    public static void main(String[] args) {
        run(args);
    }

    /** Starts the gateway with settings given as {@code --name=value}; every service is started the same way. */
    public static ConfigurableApplicationContext run(String... args) {
        return new SpringApplicationBuilder(GatewayApplication.class)
                .properties(Map.of(
                        "spring.config.name", "gateway",
                        "spring.application.name", "gateway",
                        "spring.jmx.enabled", "false"))
                .run(args);
    }
}
