package kaw.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeycloakAdminIT {

    private final Keycloak keycloak = TestComponents.shared().keycloak();
    private final String realm = "kaw-" + UUID.randomUUID();

    @Test
    void makesOurRealmAndMovesItsClientToANewAddress() throws Exception {
        String file = Files.readString(Path.of("../keycloak/realm-kaw.json"))
                .replace("\"realm\": \"kaw\"", "\"realm\": \"" + realm + "\"");
        prepare(file, "http://localhost:1");
        KeycloakAdmin admin = KeycloakAdmin.of(keycloak);
        assertThat(admin.createUser(realm, "admin", "Администратор", "a long password", List.of("admin")))
                .isTrue();
        assertThat(admin.createUser(realm, "admin", "Другой", "another password", List.of()))
                .isFalse();

        prepare(file, "http://localhost:2");

        JsonNode client = JsonHttp.form(
                token(), Map.of("grant_type", "client_credentials", "client_id", "kaw-gateway", "client_secret", "s2"));
        assertThat(client.get("access_token").asString()).isNotEmpty();
        assertThatThrownBy(() -> JsonHttp.form(
                        token(),
                        Map.of("grant_type", "client_credentials", "client_id", "kaw-gateway", "client_secret", "s1")))
                .isInstanceOf(ComponentFailed.class);
    }

    @Test
    void putsRolesAudienceAndNameIntoATokenOfTheBoxItself() throws Exception {
        String file = Files.readString(Path.of("../keycloak/realm-kaw.json"))
                .replace("\"realm\": \"kaw\"", "\"realm\": \"" + realm + "\"");
        prepare(file, "http://localhost:1");
        KeycloakAdmin admin = KeycloakAdmin.of(keycloak);
        String client = Files.readString(Path.of("../keycloak/client-kaw-box.json"));
        admin.prepareClient(realm, client, Map.of("KAW_BOX_SECRET", "secret"));
        admin.grantToServiceAccount(realm, "kaw-box", List.of("admin"));

        JsonNode answer = JsonHttp.form(
                token(), Map.of("grant_type", "client_credentials", "client_id", "kaw-box", "client_secret", "secret"));

        String[] parts = answer.get("access_token").asString().split("\\.");
        JsonNode claims =
                JsonMapper.shared().readTree(java.util.Base64.getUrlDecoder().decode(parts[1]));
        assertThat(claims.get("aud").toString()).contains("\"kaw\"");
        assertThat(claims.get("realm_access").get("roles").toString()).contains("\"admin\"");
    }

    private String token() {
        return keycloak.url() + "/realms/" + realm + "/protocol/openid-connect/token";
    }

    private void prepare(String file, String url) {
        KeycloakAdmin.of(keycloak)
                .prepareRealm(
                        file,
                        Map.of(
                                "KAW_PUBLIC_URL",
                                url,
                                "KAW_GATEWAY_URL",
                                url,
                                "KAW_GATEWAY_SECRET",
                                "s" + url.charAt(url.length() - 1)));
    }
}
