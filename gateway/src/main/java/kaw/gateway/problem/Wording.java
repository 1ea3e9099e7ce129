package kaw.gateway.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts problems into words: Russian or English. */
@Component
class Wording {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    Wording() {
        texts.setBasename("messages/gateway");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Language.RUSSIAN);
        texts.setAlwaysUseMessageFormat(true);
    }

    ProblemDocument document(Problem problem, HttpStatus status, Locale locale) {
        return new ProblemDocument(
                "urn:kaw:problem:" + problem.code(),
                text("problem." + problem.code() + ".title", locale, problem.params()),
                status.value(),
                text("problem." + problem.code() + ".detail", locale, problem.params()),
                problem.errors().stream().map(error -> error(error, locale)).toList(),
                problem.extras());
    }

    String text(String key, Locale locale, Object... params) {
        return texts.getMessage(key, params, locale);
    }

    private ProblemDocument.Error error(FieldError error, Locale locale) {
        Object @Nullable [] params = error.params().values().toArray();
        return new ProblemDocument.Error(
                error.field(), error.code(), texts.getMessage("field." + error.code(), params, locale), error.params());
    }
}
