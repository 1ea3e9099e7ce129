package kaw.platform.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern CODE = Pattern.compile(
            "(?:InvalidValue(?:\\.quoting)?\\(|FieldError\\([^,]+, |, )\"([a-z]+(?:-[a-z]+)+|required)\"");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyCodeHasATextInEveryLanguage(String language) throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle("messages/kaw-values", Locale.of(language));

        Set<String> codes = codes();
        assertThat(codes).contains("not-a-date", "not-a-phone", "required", "too-long");
        assertThat(codes)
                .allSatisfy(code -> assertThat(texts.containsKey("field." + code))
                        .as("%s: field.%s", language, code)
                        .isTrue());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ResourceBundle.getBundle("messages/kaw-values", Locale.of("en"))
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("messages/kaw-values", Locale.of("ru"))
                        .keySet());
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/kaw/platform/values"))) {
            for (Path source : sources.toList()) {
                Matcher found = CODE.matcher(Files.readString(source));
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        }
        return codes;
    }
}
