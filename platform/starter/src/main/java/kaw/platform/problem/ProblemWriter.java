package kaw.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem document where no controller is at work: in filters. */
public final class ProblemWriter {

    private final ProblemDocuments documents;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemWriter(ProblemDocuments documents, LocaleResolver locales, JsonMapper json) {
        this.documents = documents;
        this.locales = locales;
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, DomainProblem problem)
            throws IOException {
        write(response, documents.of(problem, locales.resolveLocale(request)));
    }

    /** For refusals that are no matter of the domain, such as 401 or 413. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        write(response, documents.of(status, code, Map.of(), locales.resolveLocale(request)));
    }

    private void write(HttpServletResponse response, ProblemDetail document) throws IOException {
        response.setStatus(document.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(document));
    }
}
