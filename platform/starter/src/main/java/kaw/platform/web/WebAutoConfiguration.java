package kaw.platform.web;

import java.time.Clock;
import kaw.platform.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.StreamReadConstraints;

/** Limits on what a request may cost, and requests that are safe to repeat. */
@AutoConfiguration(
        afterName = {
            "kaw.platform.problem.ProblemAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebProperties.class)
class WebAutoConfiguration {

    /** After the security chain, which stands at -100, so that the caller is known. */
    private static final int AFTER_SECURITY = -50;

    @Bean
    @ConditionalOnMissingBean(name = "jsonLimits")
    JsonFactoryBuilderCustomizer jsonLimits(WebProperties properties) {
        return factory -> factory.streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(properties.maxJsonDepth())
                .maxDocumentLength(properties.maxBody().toBytes())
                .maxStringLength(Math.toIntExact(properties.maxBody().toBytes()))
                .maxNameLength(1_000)
                .maxNumberLength(100)
                .build());
    }

    @Bean
    @ConditionalOnMissingBean(name = "bodyLimitFilter")
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(WebProperties properties, ProblemWriter problems) {
        FilterRegistrationBean<BodyLimitFilter> filter = new FilterRegistrationBean<>(
                new BodyLimitFilter(properties.maxBody().toBytes(), problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    /** Only where there is a database to remember requests in. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(JdbcTemplate.class)
    static class Idempotency {

        @Bean
        @ConditionalOnMissingBean
        RepeatedRequests repeatedRequests(JdbcTemplate jdbc, Clock clock) {
            return new RepeatedRequests(jdbc, clock);
        }

        @Bean
        @ConditionalOnMissingBean(name = "idempotencyFilter")
        FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(RepeatedRequests requests, ProblemWriter problems) {
            FilterRegistrationBean<IdempotencyFilter> filter =
                    new FilterRegistrationBean<>(new IdempotencyFilter(requests, problems));
            filter.setOrder(AFTER_SECURITY);
            return filter;
        }
    }
}
