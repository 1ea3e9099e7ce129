package kaw.partner;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

/** Attaches files to cards. */
public final class CardFilesOverHttp {

    private final TestHttp http;

    public CardFilesOverHttp(TestHttp http) {
        this.http = http;
    }

    /** A new file; its id. */
    public String attached(TestUser user, String card, String name, String content) {
        Api.Answer answer = attach(user, card, name, content);
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.at("/id").asString();
    }

    public Api.Answer attach(TestUser user, String card, String name, String content) {
        EntityExchangeResult<String> result = http.as(user)
                .post()
                .uri("/api/partners/{card}/files?name={name}", card, name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectBody(String.class)
                .returnResult();
        String text = Objects.requireNonNullElse(result.getResponseBody(), "");
        return new Api.Answer(result.getStatus().value(), result.getResponseHeaders(), text);
    }

    /** Names of the card's files, the newest first. */
    public List<String> names(TestUser user, String card) {
        return http.json(user, "/api/partners/" + card + "/files")
                .get("items")
                .valueStream()
                .map(file -> file.get("name").asString())
                .toList();
    }
}
