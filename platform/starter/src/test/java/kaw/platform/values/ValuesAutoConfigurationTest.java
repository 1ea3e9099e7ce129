package kaw.platform.values;

import static org.assertj.core.api.Assertions.assertThat;

import kaw.platform.OrganisationProperties;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.fieldaccess.Someone;
import kaw.platform.schema.Schema;
import kaw.platform.schema.SchemaCopy;
import kaw.platform.security.CurrentUser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.ClassUtils;

class ValuesAutoConfigurationTest {
    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    hidden("kaw.platform.schema.SchemaAutoConfiguration"),
                    hidden("kaw.platform.fieldaccess.FieldAccessAutoConfiguration"),
                    ValuesAutoConfiguration.class));

    @Test
    void offersSchemaAndValuesWithoutAUser() {
        context.run(started -> assertThat(started)
                .hasSingleBean(Schema.class)
                .hasSingleBean(FieldValues.class)
                .doesNotHaveBean(FieldAccess.class)
                .doesNotHaveBean(RequiredFields.class));
    }

    @Test
    void offersTheAccessRuleWhereThereIsAUser() {
        context.withBean(CurrentUser.class, Someone::admin)
                .run(started ->
                        assertThat(started).hasSingleBean(FieldAccess.class).hasSingleBean(RequiredFields.class));
    }

    @Test
    void backsOffFromASchemaOfTheServiceItself() {
        SchemaCopy own = new SchemaCopy();
        context.withBean("own", SchemaCopy.class, () -> own)
                .run(started -> assertThat(started.getBean(Schema.class)).isSameAs(own));
    }

    @Test
    void takesTheTimeZoneFromTheOrganisation() {
        context.run(started -> assertThat(
                        started.getBean(OrganisationProperties.class).timeZone())
                .hasToString("Europe/Moscow"));
        context.withPropertyValues("kaw.organisation.time-zone=Asia/Omsk")
                .run(started -> assertThat(
                                started.getBean(OrganisationProperties.class).timeZone())
                        .hasToString("Asia/Omsk"));
    }

    private static Class<?> hidden(String autoConfiguration) {
        return ClassUtils.resolveClassName(autoConfiguration, null);
    }
}
