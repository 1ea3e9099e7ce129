package kaw.box;

/** How much each process is given: together they fit the 2.5 GiB of a box (goal P11). */
final class Memory {

    static final int MYSQL_POOL_MEGABYTES = 256;
    static final int KAFKA_HEAP_MEGABYTES = 176;
    static final int KEYCLOAK_HEAP_MEGABYTES = 256;
    static final int SERVICES_HEAP_MEGABYTES = 512;
    /** Only where one is kept apart (KAW_SEPARATE), beyond what a box is measured by. */
    static final int SERVICE_ALONE_HEAP_MEGABYTES = 192;

    static final int GATEWAY_HEAP_MEGABYTES = 160;

    private Memory() {}
}
