package kaw.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A JVM that runs services of a box.
 *
 * @param name of its part, its log, its pid file and its settings
 */
record ServicesJvm(String name, String title, List<ServiceModule> services) {

    private static final String SHARED = "services";

    /** One for each service that is to be apart, and the shared one for those that are left. */
    static List<ServicesJvm> of(Set<ServiceModule> apart) {
        List<ServicesJvm> jvms = new ArrayList<>();
        List<ServiceModule> together = Stream.of(ServiceModule.values())
                .filter(service -> !apart.contains(service))
                .toList();
        if (!together.isEmpty()) {
            jvms.add(shared(together));
        }
        apart.stream().sorted().map(ServicesJvm::alone).forEach(jvms::add);
        return List.copyOf(jvms);
    }

    /** Every one that some start of the box may have left running, whatever that start was told to keep apart. */
    static List<ServicesJvm> possible() {
        List<ServiceModule> all = List.of(ServiceModule.values());
        return Stream.concat(Stream.of(shared(all)), all.stream().map(ServicesJvm::alone))
                .toList();
    }

    private static ServicesJvm shared(List<ServiceModule> services) {
        return new ServicesJvm(SHARED, "Services", services);
    }

    private static ServicesJvm alone(ServiceModule service) {
        return new ServicesJvm(service.serviceName(), service.serviceName(), List.of(service));
    }

    private boolean isAlone() {
        return !name.equals(SHARED);
    }

    /** Most of what the services need is partner-service's, for its index and for imports. */
    int heapMegabytes() {
        return isAlone() && !services.contains(ServiceModule.PARTNER)
                ? Memory.SERVICE_ALONE_HEAP_MEGABYTES
                : Memory.SERVICES_HEAP_MEGABYTES;
    }

    /** Its start-up cache: one made while some services were apart would slow down every start of all together. */
    String cache() {
        return isAlone() || services.size() == ServiceModule.values().length ? name : "some-" + name;
    }
}
