package kaw.calendar;

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

    private static final Pattern FIELD_CODE = Pattern.compile("FieldError\\(\"\\w+\", \"([a-z-]+)\"");
    private static final Pattern PROBLEM_CODE =
            Pattern.compile("(?:super|new BadRequest|new Forbidden)\\(\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyProblemHasATextInEveryLanguage(String language) throws IOException {
        Set<String> known = texts("calendar-service", language);
        known.addAll(texts("kaw-platform", language));

        assertThat(codes(PROBLEM_CODE))
                .contains("event-not-found", "period-too-long")
                .allSatisfy(code -> assertThat(known).contains(code, code + ".detail"));
        assertThat(codes(FIELD_CODE))
                .contains("required", "in-the-past")
                .allSatisfy(code -> assertThat(known).contains("field." + code));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(texts("calendar-service", "en")).isEqualTo(texts("calendar-service", "ru"));
    }

    private static Set<String> texts(String bundle, String language) {
        return new TreeSet<>(ResourceBundle.getBundle("messages/" + bundle, Locale.of(language))
                .keySet());
    }

    private static Set<String> codes(Pattern pattern) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher found = pattern.matcher(Files.readString(source));
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        }
        return codes;
    }
}
