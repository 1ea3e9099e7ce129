package kaw.box;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import kaw.platform.KawService;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * {@code Services SETTINGS SERVICE...}: services in one JVM, usually all of them, each in a Spring context of its own with its own port,
 * schema and settings: four contexts were measured at a third of the memory of four JVMs.
 */
final class Services {

    /** The setting that says where the locks of the services are. */
    static final String LOCKS = "locks";

    private Services() {}

    public static void main(String[] arguments) throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        // None named is none run: whoever started this by mistake must not get all of them.
        List<ServiceModule> services =
                Stream.of(arguments).skip(1).map(ServiceModule::named).toList();
        initialiseLogging();
        for (ServiceModule service : services) {
            Thread.ofPlatform().name(service.serviceName()).start(() -> keepTrying(service, settings));
        }
    }

    /** Before the contexts, which start at once: each would add its own appender, and every line would stand there four times. */
    private static void initialiseLogging() {
        LoggingSystem logging = LoggingSystem.get(Services.class.getClassLoader());
        logging.beforeInitialize();
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "box", Map.of("logging.pattern.correlation", "[%X{service:-} %X{request:-}] ")));
        new LoggingSystemProperties(environment).apply();
        logging.initialize(new LoggingInitializationContext(environment), null, null);
    }

    /** One service that cannot start must not take the others with it. */
    private static void keepTrying(ServiceModule service, Properties settings) {
        Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(1));
        ServiceLock lock = new ServiceLock(Path.of(settings.getProperty(LOCKS)));
        for (int failures = 1; !start(service, settings, lock); failures++) {
            try {
                Thread.sleep(backoff.after(failures));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean start(ServiceModule service, Properties settings, ServiceLock lock) {
        String prefix = service.serviceName() + "/";
        String[] arguments = settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> "--" + name.substring(prefix.length()) + "=" + settings.getProperty(name))
                .toArray(String[]::new);
        try {
            lock.hold(service);
            KawService.run(Class.forName(service.application()), service.serviceName(), arguments);
            return true;
        } catch (ClassNotFoundException | IOException | RuntimeException e) {
            // Spring has logged the cause in full.
            Log.say(service.serviceName() + " ERROR did not start, will try again: " + e.getMessage());
            return false;
        }
    }
}
