package kaw.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTokensIT {

    private final Installation installation = Installation.shared();

    @Test
    void letsAProgramInWithATokenAndNoCsrf() {
        String token = installation.console().token(Installation.ADMIN);

        Browser.Answer answer = call("PUT", "/api/me", Map.of("locale", "ru"), "Authorization", "Bearer " + token);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("login").asString()).isEqualTo("admin");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void passesTheTokenOnAsItIs() {
        String token = installation.console().token(Installation.ADMIN);

        Browser.Answer answer = call("GET", "/api/partners", "", "Authorization", "Bearer " + token);

        assertThat(answer.json().at("/headers/authorization").asString()).isEqualTo("Bearer " + token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", ""})
    void refusesWhatIsNoToken(String token) {
        assertThat(call("GET", "/api/me", "", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenWithoutSignature() {
        String[] parts = installation.console().token(Installation.ADMIN).split("\\.");
        String unsigned = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";

        assertThat(call("GET", "/api/me", "", "Authorization", "Bearer " + unsigned)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenThatWasChanged() {
        String[] parts = installation.console().token(Installation.ADMIN).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"admin\"", "\"reports\"");

        String forged = parts[0] + "." + base64(claims) + "." + parts[2];

        assertThat(call("GET", "/api/me", "", "Authorization", "Bearer " + forged)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenOfAnotherRealm() {
        String token = installation.tokenOfTheMasterRealm();

        assertThat(call("GET", "/api/me", "", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void refusesAPersonWhoWasDeletedThoughTheTokenIsStillGood() {
        String id = installation.console().createUser("program-user", Map.of());
        String token = installation.console().token("program-user");
        assertThat(call("GET", "/api/me", "", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(200);
        Browser admin = installation.signedInAs(Installation.ADMIN);

        assertThat(admin.call("DELETE", "/api/users/" + id).status()).isEqualTo(204);

        assertThat(call("GET", "/api/me", "", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(401);
    }

    private Browser.Answer call(String method, String path, Object body, String... headers) {
        return installation.browser().call(method, path, body, headers);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
