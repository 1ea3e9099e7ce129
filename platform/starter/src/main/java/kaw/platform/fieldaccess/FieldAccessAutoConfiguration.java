package kaw.platform.fieldaccess;

import kaw.platform.schema.Schema;
import kaw.platform.security.CurrentUser;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Offers the access rule where there is someone to apply it to. */
@AutoConfiguration(
        afterName = {"kaw.platform.schema.SchemaAutoConfiguration", "kaw.platform.security.SecurityAutoConfiguration"})
@ConditionalOnBean({Schema.class, CurrentUser.class})
class FieldAccessAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FieldAccess fieldAccess(Schema schema, CurrentUser user) {
        return new FieldAccess(schema, user);
    }
}
