package kaw.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kaw.platform.KawService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second instance of the service, on the database, topics and keys of the one under test. */
public final class Replica implements AutoCloseable {
    private static final List<String> SHARED = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.kafka.bootstrap-servers",
            "kaw.kafka.topic-prefix",
            "kaw.security.issuer",
            "kaw.security.jwk-set-uri",
            "kaw.files.folder");

    private final ConfigurableApplicationContext context;

    private Replica(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it. */
    public static Replica of(Environment environment, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--server.port=0");
        SHARED.forEach(name -> arguments.add("--" + name + "=" + environment.getRequiredProperty(name)));
        Stream.of("host", "port", "from", "tls").forEach(part -> {
            String name = "kaw.notification.mail.smtp." + part;
            String value = environment.getProperty(name);
            if (value != null) {
                arguments.add("--" + name + "=" + value);
            }
        });
        return new Replica(KawService.run(
                NotificationServiceApplication.class, "notification-service", arguments.toArray(String[]::new)));
    }

    public String url() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
