package kaw.platform.values;

import kaw.platform.OrganisationProperties;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.schema.Schema;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Offers the reading of values and the rule about required ones. */
@AutoConfiguration(
        afterName = {
            "kaw.platform.schema.SchemaAutoConfiguration",
            "kaw.platform.fieldaccess.FieldAccessAutoConfiguration"
        })
@ConditionalOnBean(Schema.class)
@EnableConfigurationProperties(OrganisationProperties.class)
class ValuesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FieldValues fieldValues(Schema schema, OrganisationProperties organisation) {
        return new FieldValues(schema, organisation.timeZone());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(FieldAccess.class)
    RequiredFields requiredFields(Schema schema, FieldAccess access) {
        return new RequiredFields(schema, access);
    }
}
