package kaw.box;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import kaw.platform.KawService;

/**
 * All services in one JVM, each in a Spring context of its own with its own port, schema and settings: four contexts were
 * measured at a third of the memory of four JVMs.
 */
final class Services {

    private Services() {}

    public static void main(String[] arguments) throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        for (ServiceModule service : ServiceModule.values()) {
            Thread.ofPlatform().name(service.serviceName()).start(() -> keepTrying(service, settings));
        }
    }

    /** One service that cannot start must not take the others with it. */
    private static void keepTrying(ServiceModule service, Properties settings) {
        Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(1));
        for (int failures = 1; !start(service, settings); failures++) {
            try {
                Thread.sleep(backoff.after(failures));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean start(ServiceModule service, Properties settings) {
        String prefix = service.serviceName() + "/";
        String[] arguments = settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> "--" + name.substring(prefix.length()) + "=" + settings.getProperty(name))
                .toArray(String[]::new);
        try {
            KawService.run(Class.forName(service.application()), service.serviceName(), arguments);
            return true;
        } catch (ClassNotFoundException | RuntimeException e) {
            // Spring has logged the cause in full.
            Log.say(service.serviceName() + " ERROR did not start, will try again: " + e.getMessage());
            return false;
        }
    }
}
