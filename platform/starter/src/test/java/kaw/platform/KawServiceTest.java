package kaw.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

class KawServiceTest {

    @Configuration(proxyBeanMethods = false)
    static class Application {}

    @Test
    void readsTheServicesSettingsAndTheSharedOnes() {
        try (ConfigurableApplicationContext service = run()) {
            Environment settings = service.getEnvironment();

            assertThat(settings.getProperty("own")).isEqualTo("setting");
            assertThat(settings.getProperty("server.address")).isEqualTo("127.0.0.1");
            assertThat(settings.getProperty("spring.application.name")).isEqualTo("overruling-service");
        }
    }

    @Test
    void letsAServiceOverruleTheSharedSettings() {
        try (ConfigurableApplicationContext service = run()) {
            assertThat(service.getEnvironment().getProperty("spring.jpa.open-in-view"))
                    .isEqualTo("true");
        }
    }

    @Test
    void letsTheCommandLineOverruleBoth() {
        try (ConfigurableApplicationContext service = run("--spring.jpa.open-in-view=from-outside")) {
            assertThat(service.getEnvironment().getProperty("spring.jpa.open-in-view"))
                    .isEqualTo("from-outside");
        }
    }

    private static ConfigurableApplicationContext run(String... args) {
        return KawService.builder(Application.class, "overruling-service")
                .web(WebApplicationType.NONE)
                .run(args);
    }
}
