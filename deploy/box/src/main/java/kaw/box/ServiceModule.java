package kaw.box;

/** The services of a box: the whole list of what shares the services JVM. */
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
