package kaw.platform;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a service; several may run in one JVM, each in a context of its own that shares nothing but the class path. */
public final class KawService {

    private KawService() {}

    /**
     * Starts a service with the settings of {@code <name>.yml}.
     *
     * @param name the service's name everywhere: settings file, metrics, logs, consumer groups
     */
    public static ConfigurableApplicationContext run(Class<?> application, String name, String... args) {
        return builder(application, name).run(args);
    }

    /** The same, for whoever must add to it before it runs, such as tests. */
    public static SpringApplicationBuilder builder(Class<?> application, String name) {
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .properties(defaults(name));
    }

    private static Map<String, Object> defaults(String name) {
        return Map.of(
                // The shared settings first: what a file imports would overrule the file, and a service overrules them.
                "spring.config.name",
                "kaw-platform," + name,
                "spring.application.name",
                name,
                // Beans of two contexts would take each other's place in the one MBean server.
                "spring.jmx.enabled",
                "false",
                "spring.application.admin.enabled",
                "false");
    }
}
