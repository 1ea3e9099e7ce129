package kaw.gateway.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;

/** The page a person sees where a document of RFC 9457 would say nothing to them. */
@Component
class ProblemPage {

    private final Wording wording;
    private final String template;

    ProblemPage(Wording wording) throws IOException {
        this.wording = wording;
        this.template = new ClassPathResource("pages/problem.html").getContentAsString(StandardCharsets.UTF_8);
    }

    String render(ServerWebExchange exchange, ProblemDocument document, Locale locale) {
        return template.replace("{{language}}", locale.getLanguage())
                .replace("{{nonce}}", CspNonce.of(exchange))
                .replace("{{title}}", HtmlUtils.htmlEscape(document.title()))
                .replace("{{detail}}", HtmlUtils.htmlEscape(document.detail()))
                .replace("{{again}}", HtmlUtils.htmlEscape(wording.text("page.again", locale)));
    }
}
