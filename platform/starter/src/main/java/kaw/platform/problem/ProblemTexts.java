package kaw.platform.problem;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** The texts of problems and field errors in the caller's language; {@code {name}} stands for a parameter. */
public final class ProblemTexts {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a key; empty when no bundle has it. */
    public Optional<String> find(String key, Map<String, ?> params, Locale locale) {
        // Without arguments the text is taken as it is, so that quotes need no doubling.
        return Optional.ofNullable(messages.getMessage(key, null, null, locale)).map(text -> fill(text, params));
    }

    /** The message of a field error, such as {@code field.required}; its code when no bundle has one. */
    public String ofField(String code, Map<String, ?> params, Locale locale) {
        return find("field." + code, params, locale).orElse(code);
    }

    private static String fill(String text, Map<String, ?> params) {
        return PARAMETER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        params.containsKey(found.group(1))
                                ? String.valueOf(params.get(found.group(1)))
                                : found.group()));
    }
}
