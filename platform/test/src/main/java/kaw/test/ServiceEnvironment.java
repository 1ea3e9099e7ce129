package kaw.test;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.components.Database;
import kaw.components.TestComponents;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives the service of a {@link KawTest} its settings: real components, and a schema and topics nobody else has. */
final class ServiceEnvironment implements ContextCustomizerFactory {

    /** Name of the source of these settings. */
    static final String SETTINGS = "kaw-test";

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return testClass.isAnnotationPresent(KawTest.class) ? new Settings(testClass) : null;
    }

    /** Equal for one test class only, so that no two share a context. */
    private record Settings(Class<?> testClass) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration mergedConfig) {
            TestComponents components = TestComponents.shared();
            String name = Names.unique();
            Database database = components.mySql().server().database(name, name, "kaw-" + name);
            TestRealm realm = TestRealm.shared();
            Map<String, Object> settings = new HashMap<>();
            settings.put("spring.datasource.url", database.url());
            settings.put("spring.datasource.username", database.user());
            settings.put("spring.datasource.password", database.password());
            settings.put("spring.kafka.bootstrap-servers", components.kafka().bootstrapServers());
            settings.put("kaw.kafka.topic-prefix", name + ".");
            settings.put("kaw.kafka.first-pause", "20ms");
            settings.put("kaw.kafka.retries", "3");
            settings.put("kaw.security.issuer", realm.issuer());
            settings.put("kaw.security.jwk-set-uri", realm.jwkSetUri());
            settings.put("kaw.files.folder", folder(name).toString());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(SETTINGS, settings));
            context.addApplicationListener(new Readiness());
        }

        private static Path folder(String name) {
            return Path.of(System.getProperty("java.io.tmpdir"), "kaw-test", name);
        }
    }
}
