package kaw.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class WordingTest {

    private final Wording wording = new Wording();

    @Test
    void namesThePartThatIsDown() {
        Unavailable problem = new Unavailable("import", Duration.ofSeconds(5), null);

        assertThat(wording.document(problem, HttpStatus.SERVICE_UNAVAILABLE, Language.RUSSIAN)
                        .title())
                .isEqualTo("Загрузка базы сейчас недоступна");
        assertThat(wording.document(problem, HttpStatus.SERVICE_UNAVAILABLE, Language.ENGLISH)
                        .title())
                .isEqualTo("The import of bases is not available now");
    }

    @Test
    void namesAPartWithoutATextByItsName() {
        Unavailable problem = new Unavailable("forecast", Duration.ofSeconds(5), null);

        assertThat(wording.document(problem, HttpStatus.SERVICE_UNAVAILABLE, Language.ENGLISH)
                        .title())
                .isEqualTo("forecast is not available now");
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithIt() {
        Invalid problem = new Invalid(new FieldError("password", "password-min-length", Map.of("limit", 8)));

        ProblemDocument document = wording.document(problem, HttpStatus.UNPROCESSABLE_CONTENT, Language.RUSSIAN);

        assertThat(document.type()).isEqualTo("urn:kaw:problem:invalid");
        assertThat(document.errors())
                .containsExactly(new ProblemDocument.Error(
                        "password", "password-min-length", "Не короче 8 символов", Map.of("limit", 8)));
    }

    @Test
    void putsTheNewestStateIntoTheDocumentOfAConflict() {
        ProblemDocument document =
                wording.document(new Stale(Map.of("tasks", true)), HttpStatus.CONFLICT, Language.RUSSIAN);

        assertThat(document.toJson())
                .containsEntry("type", "urn:kaw:problem:stale-version")
                .containsEntry("current", Map.of("tasks", true))
                .doesNotContainKeys("errors", "extras");
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("ru"));
    }

    private static List<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(
                WordingTest.class.getResourceAsStream("/messages/gateway_" + language + ".properties"))) {
            texts.load(in);
        }
        return texts.stringPropertyNames().stream().sorted().toList();
    }
}
