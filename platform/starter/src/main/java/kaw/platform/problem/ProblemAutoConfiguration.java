package kaw.platform.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** One handler for all errors, and the caller's language: Russian unless English is asked for. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        },
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ProblemAutoConfiguration {

    private static final Locale RUSSIAN = Locale.of("ru");

    @Bean(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
    @ConditionalOnMissingBean(name = DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(RUSSIAN, Locale.ENGLISH));
        resolver.setDefaultLocale(RUSSIAN);
        return resolver;
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemTexts problemTexts(Environment environment) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages/" + environment.getProperty("spring.application.name", "application"),
                "messages/kaw-values",
                "messages/kaw-platform");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(RUSSIAN);
        return new ProblemTexts(messages);
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemDocuments problemDocuments(ProblemTexts texts) {
        return new ProblemDocuments(texts);
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemWriter problemWriter(ProblemDocuments documents, LocaleResolver locales, JsonMapper json) {
        return new ProblemWriter(documents, locales, json);
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemHandler problemHandler(ProblemDocuments documents, ProblemTexts texts) {
        return new ProblemHandler(documents, new ConstraintErrors(texts));
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ProblemErrorController problemErrorController(ProblemDocuments documents) {
        return new ProblemErrorController(documents);
    }
}
