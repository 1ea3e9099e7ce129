package kaw.schema;

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
    private static final Pattern FIELD_CODE = Pattern.compile("error\\([^;]*?, \"([a-z-]+)\"");
    private static final Pattern PROBLEM_CODE = Pattern.compile("super\\(\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyProblemHasATextInEveryLanguage(String language) throws IOException {
        Set<String> known = texts(language);

        assertThat(codes(PROBLEM_CODE))
                .contains("list-in-use")
                .allSatisfy(code -> assertThat(known).contains(code, code + ".detail"));
        assertThat(codes(FIELD_CODE))
                .contains("not-a-latin-name", "type-not-changeable")
                .allSatisfy(code -> assertThat(known).contains("field." + code));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(texts("en")).isEqualTo(texts("ru"));
    }

    private static Set<String> texts(String language) {
        Set<String> keys = new TreeSet<>(ResourceBundle.getBundle("messages/schema-service", Locale.of(language))
                .keySet());
        keys.addAll(ResourceBundle.getBundle("messages/kaw-values", Locale.of(language))
                .keySet());
        return keys;
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
