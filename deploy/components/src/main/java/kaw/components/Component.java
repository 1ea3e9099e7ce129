package kaw.components;

/** A server of its own process that KAW stands on. */
public interface Component {

    /** What people call it: MySQL, Kafka, Keycloak. */
    String name();

    /** The loopback port it answers at. */
    int port();

    long pid();

    /** Whether it answers its own protocol now; false, never an exception, when it does not. */
    boolean isHealthy();

    /** Whether it reacts at all, be it with an error; one that has not for long is taken for dead. */
    default boolean isResponsive() {
        return isHealthy();
    }

    /** Asks it to end in order, waits, and ends it the hard way when it does not follow. */
    void stop();
}
