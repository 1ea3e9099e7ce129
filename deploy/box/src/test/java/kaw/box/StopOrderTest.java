package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kaw.components.ComponentFailed;
import org.junit.jupiter.api.Test;

class StopOrderTest {

    @Test
    void endsNobodyBeforeThoseThatStandOnIt() {
        assertThat(StopOrder.of(List.of(
                        part("mysql"),
                        part("kafka", "mysql"),
                        part("keycloak", "mysql"),
                        part("services", "mysql", "kafka"),
                        part("gateway", "kafka", "keycloak"))))
                .containsExactly(Set.of("services", "gateway"), Set.of("kafka", "keycloak"), Set.of("mysql"));
    }

    private static Part part(String name, String... after) {
        return new Part(name, name, Set.of(after), Path.of(name), Path.of(name), () -> {
            throw new ComponentFailed("not started here");
        });
    }
}
