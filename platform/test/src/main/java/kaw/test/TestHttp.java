package kaw.test;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Requests to the service under test, as different people. */
public final class TestHttp {

    private final String url;

    TestHttp(String url) {
        this.url = url;
    }

    /** With the user's token; Russian is spoken unless a request says otherwise. */
    public RestTestClient as(TestUser user) {
        return withToken(user.token());
    }

    /** What the user gets from a path that must answer 200. */
    public JsonNode json(TestUser user, String path) {
        return Objects.requireNonNull(as(user).get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    public RestTestClient withToken(String token) {
        return RestTestClient.bindToServer()
                .baseUrl(url)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build();
    }

    /** Without any token. */
    public RestTestClient asNobody() {
        return RestTestClient.bindToServer().baseUrl(url).build();
    }

    public String url() {
        return url;
    }
}
