package kaw.box;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaw.components.ComponentFailed;

/** The services of a box: the whole list of what shares the services JVM, as far as nothing is kept apart ({@link ServicesJvm}). */
enum ServiceModule {
    SCHEMA("schema", "kaw.schema.SchemaServiceApplication", 8102),
    PARTNER("partner", "kaw.partner.PartnerServiceApplication", 8101),
    CALENDAR("calendar", "kaw.calendar.CalendarServiceApplication", 8103),
    TASK("task", "kaw.task.TaskServiceApplication", 8104),
    TELEPHONY("telephony", "kaw.telephony.TelephonyServiceApplication", 8105),
    IMPORT("import", "kaw.imports.ImportServiceApplication", 8107),
    NOTIFICATION("notification", "kaw.notification.NotificationServiceApplication", 8108);

    private final String noun;
    private final String application;
    private final int port;

    /** The class goes by its name: the supervisor reads this list too, and must not load Spring. */
    ServiceModule(String noun, String application, int port) {
        this.noun = noun;
        this.application = application;
        this.port = port;
    }

    static ServiceModule named(String serviceName) {
        return Stream.of(values())
                .filter(service -> service.serviceName().equals(serviceName))
                .findFirst()
                .orElseThrow(() -> new ComponentFailed("There is no service " + serviceName + ", only "
                        + Stream.of(values()).map(ServiceModule::serviceName).collect(Collectors.joining(", "))));
    }

    /** Those of a list with commas; none where it is blank. */
    static Set<ServiceModule> listed(String serviceNames) {
        Set<ServiceModule> services = EnumSet.noneOf(ServiceModule.class);
        if (!serviceNames.isBlank()) {
            Stream.of(serviceNames.split(",", -1))
                    .map(String::strip)
                    .map(ServiceModule::named)
                    .forEach(services::add);
        }
        return services;
    }

    /** What the gateway knows it by. */
    String noun() {
        return noun;
    }

    String serviceName() {
        return noun + "-service";
    }

    /** Its schema in MySQL, and the account that owns it. */
    String schema() {
        return "kaw_" + noun;
    }

    String application() {
        return application;
    }

    /** The port it has when nobody else took it. */
    int port() {
        return port;
    }
}
