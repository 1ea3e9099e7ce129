package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServicesJvmTest {

    private static final Set<ServiceModule> TWO = Set.of(ServiceModule.NOTIFICATION, ServiceModule.CALENDAR);

    @Test
    void isOneForAllWhereNothingIsKeptApart() {
        List<ServicesJvm> jvms = ServicesJvm.of(Set.of());

        assertThat(jvms).extracting(ServicesJvm::name).containsExactly("services");
        assertThat(jvms.getFirst().services()).containsExactly(ServiceModule.values());
        assertThat(jvms.getFirst().cache()).isEqualTo("services");
    }

    @Test
    void isOneMoreForEachServiceKeptApart() {
        assertThat(ServicesJvm.of(TWO))
                .extracting(ServicesJvm::name)
                .containsExactly("services", "calendar-service", "notification-service");
    }

    @Test
    void runsEveryServiceOnceWhateverIsKeptApart() {
        for (Set<ServiceModule> apart : List.of(Set.<ServiceModule>of(), TWO, Set.of(ServiceModule.values()))) {
            assertThat(ServicesJvm.of(apart).stream().flatMap(jvm -> jvm.services().stream()))
                    .containsExactlyInAnyOrder(ServiceModule.values());
        }
    }

    @Test
    void isNotSharedWhereNothingIsLeftToShare() {
        assertThat(ServicesJvm.of(Set.of(ServiceModule.values())))
                .extracting(ServicesJvm::name)
                .doesNotContain("services")
                .hasSize(ServiceModule.values().length);
    }

    @Test
    void leavesTheStartUpCacheOfAllToThemWhereOnlySomeAreTogether() {
        assertThat(ServicesJvm.of(TWO))
                .extracting(ServicesJvm::cache)
                .containsExactly("some-services", "calendar-service", "notification-service");
    }

    @Test
    void hasTheHeapItsServicesNeed() {
        assertThat(Stream.of(ServiceModule.PARTNER, ServiceModule.CALENDAR)
                        .map(service -> ServicesJvm.of(Set.of(service)))
                        .map(jvms ->
                                jvms.stream().map(ServicesJvm::heapMegabytes).toList()))
                .containsExactly(List.of(512, 512), List.of(512, 192));
    }
}
