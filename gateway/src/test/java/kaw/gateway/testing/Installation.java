package kaw.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaw.components.Keycloak;
import kaw.components.KeycloakAdmin;
import kaw.components.TestComponents;
import kaw.gateway.GatewayApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** One gateway for all tests of this module, with a realm and topics of its own. */
public final class Installation {

    public static final String ADMIN = "admin";
    public static final String PASSWORD = "Parol-2026!";
    public static final String SECRET = "secret-of-the-tests";

    private static final Installation SHARED = new Installation(Map.of());

    private final String realm = "kaw-" + UUID.randomUUID().toString().substring(0, 8);
    private final String topicPrefix = realm + ".";
    private final int port = freePort();
    private final String url = "http://localhost:" + port;
    private final StubService service = new StubService();
    private final StubPbx pbx = new StubPbx();
    private final KeycloakConsole console;
    private final ConfigurableApplicationContext gateway;

    private Installation(Map<String, String> settings) {
        TestComponents components = TestComponents.shared();
        KeycloakAdmin admin = KeycloakAdmin.of(components.keycloak());
        admin.prepareRealm(
                realmFile(),
                Map.of(
                        "KAW_GATEWAY_SECRET", SECRET,
                        "KAW_PUBLIC_URL", url,
                        "KAW_GATEWAY_URL", "http://127.0.0.1:" + port));
        admin.createUser(realm, ADMIN, "Администратор", PASSWORD, List.of("admin"));
        console = new KeycloakConsole(components.keycloak().url(), realm, SECRET);
        gateway = start(port, settings);
    }

    public static Installation shared() {
        return SHARED;
    }

    /** Another one, with a realm of its own. */
    public static Installation with(Map<String, String> settings) {
        return new Installation(settings);
    }

    /**
     * Starts a gateway of this installation; it runs as long as the tests do, since the first one to close would take
     * Reactor Netty's threads from the others.
     *
     * @param settings come on top of the installation's own
     */
    public ConfigurableApplicationContext start(int ownPort, Map<String, String> settings) {
        TestComponents components = TestComponents.shared();
        Map<String, String> all = new HashMap<>();
        all.put("server.port", String.valueOf(ownPort));
        all.put("kaw.public-url", url);
        all.put("kaw.keycloak.url", components.keycloak().url());
        all.put("kaw.keycloak.realm", realm);
        all.put("kaw.keycloak.client-secret", SECRET);
        all.put("kaw.directory.reconcile-every", "1s");
        all.put("kaw.kafka.topic-prefix", topicPrefix);
        all.put("spring.kafka.bootstrap-servers", components.kafka().bootstrapServers());
        for (String name : List.of("partner", "schema", "import", "notification", "slow")) {
            all.put("kaw.services." + name + ".url", service.url());
        }
        all.put("kaw.services.slow.paths", "/api/slow");
        all.put("kaw.services.slow.time-out", "300ms");
        all.put("kaw.services.dead.url", "http://127.0.0.1:" + freePort());
        all.put("kaw.services.dead.paths", "/api/dead");
        all.put("kaw.pbx.web-socket-url", pbx.url());
        all.putAll(settings);
        return GatewayApplication.run(all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    public String url() {
        return url;
    }

    public String realm() {
        return realm;
    }

    public String usersTopic() {
        return topicPrefix + "users";
    }

    /** Stands in for every service. */
    public StubService service() {
        return service;
    }

    /** Stands in for the PBX. */
    public StubPbx pbx() {
        return pbx;
    }

    public KeycloakConsole console() {
        return console;
    }

    public <T> T bean(Class<T> type) {
        return gateway.getBean(type);
    }

    public Browser browser() {
        return new Browser(url);
    }

    public Browser signedInAs(String login) {
        Browser browser = browser();
        browser.signIn(login, PASSWORD);
        return browser;
    }

    /** A good token of Keycloak, but not one of ours. */
    public String tokenOfTheMasterRealm() {
        return masterToken();
    }

    /** Seconds until the access tokens given from now on end. */
    public void setAccessTokenLifespan(int seconds) {
        Keycloak keycloak = TestComponents.shared().keycloak();
        RestClient.create()
                .put()
                .uri(keycloak.url() + "/admin/realms/" + realm)
                .headers(headers -> headers.setBearerAuth(masterToken()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("accessTokenLifespan", seconds))
                .retrieve()
                .toBodilessEntity();
    }

    private static String masterToken() {
        Keycloak keycloak = TestComponents.shared().keycloak();
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", keycloak.adminUser());
        form.add("password", keycloak.adminPassword());
        JsonNode answer = Objects.requireNonNull(RestClient.create()
                .post()
                .uri(keycloak.url() + "/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class));
        return answer.get("access_token").asString();
    }

    /** Tokens name the address that browsers use, whichever way they were asked for, as they do on a box. */
    private String realmFile() {
        try {
            return Files.readString(Path.of("../deploy/keycloak/realm-kaw.json"))
                    .replace(
                            "\"realm\": \"kaw\",",
                            "\"realm\": \"%s\", \"attributes\": {\"frontendUrl\": \"%s/auth\"},".formatted(realm, url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
