package kaw.test;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kaw.platform.KawService;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** Another instance of the service under test: on its schema, topics and files, with all that the test set for it. */
public final class Replica implements AutoCloseable {

    /** Where settings of tests come from; the last is Spring's own name for those of {@code @DynamicPropertySource}. */
    private static final List<String> OF_THE_TEST = List.of(
            ServiceEnvironment.SETTINGS,
            TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME,
            "Dynamic Test Properties");

    private final ConfigurableApplicationContext context;

    private Replica(ConfigurableApplicationContext context) {
        this.context = context;
        Readiness.await(context);
    }

    /** Starts one by the real time. */
    public static Replica of(Class<?> application, ConfigurableEnvironment underTest) {
        return of(application, underTest, Clock.systemUTC());
    }

    /** Starts one by a clock of its own. */
    public static Replica of(Class<?> application, ConfigurableEnvironment underTest, Clock clock) {
        String name = underTest.getRequiredProperty("spring.application.name");
        return new Replica(KawService.builder(application, name)
                .initializers(
                        context -> settings(underTest)
                                .forEach(context.getEnvironment().getPropertySources()::addFirst),
                        context ->
                                ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock))
                .run("--server.port=0"));
    }

    private static Stream<PropertySource<?>> settings(ConfigurableEnvironment underTest) {
        return underTest.getPropertySources().stream().filter(source -> OF_THE_TEST.contains(source.getName()));
    }

    public ApplicationContext context() {
        return context;
    }

    /** Requests to this instance. */
    public TestHttp http() {
        return new TestHttp("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
