package kaw.components;

/** Whether something answers now. */
@FunctionalInterface
public interface Health {

    boolean isHealthy();
}
