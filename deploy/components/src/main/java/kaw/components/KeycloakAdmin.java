package kaw.components;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keycloak's admin API, as far as bringing a realm into being needs it. */
public final class KeycloakAdmin {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What depends on where the installation is reached, and so is set anew each time. */
    private static final List<String> DEPLOYED =
            List.of("secret", "rootUrl", "baseUrl", "redirectUris", "webOrigins", "attributes");

    private final JsonHttp http;

    private KeycloakAdmin(JsonHttp http) {
        this.http = http;
    }

    /** Signs in as the bootstrap administrator; good for the minute its token lives. */
    public static KeycloakAdmin of(Keycloak keycloak) {
        String token = JsonHttp.form(
                        keycloak.url() + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                keycloak.adminUser(),
                                "password",
                                keycloak.adminPassword()))
                .get("access_token")
                .asString();
        return new KeycloakAdmin(new JsonHttp(keycloak.url() + "/admin/realms", token));
    }

    /**
     * Makes the realm of the file when there is none of its name. Of one that exists only the clients are touched: missing
     * ones are made, and addresses and secrets of the others set to those of the file.
     *
     * @param file the realm as JSON, with {@code ${NAME}} where a value is to be filled in
     */
    public void prepareRealm(String file, Map<String, String> values) {
        ObjectNode realm = (ObjectNode) JSON.readTree(fill(file, values));
        String name = realm.get("realm").asString();
        if (http.get("/" + name).isEmpty()) {
            http.post("", realm);
            return;
        }
        for (JsonNode client : realm.get("clients")) {
            prepareClient(name, (ObjectNode) client);
        }
    }

    /** Makes a client, or sets addresses and secret of the one that exists. */
    public void prepareClient(String realm, String client, Map<String, String> values) {
        prepareClient(realm, (ObjectNode) JSON.readTree(fill(client, values)));
    }

    private void prepareClient(String realm, ObjectNode wanted) {
        String clientId = wanted.get("clientId").asString();
        Optional<ObjectNode> found = client(realm, clientId);
        if (found.isEmpty()) {
            http.post("/" + realm + "/clients", wanted);
            return;
        }
        ObjectNode client = found.get();
        DEPLOYED.stream().filter(wanted::has).forEach(field -> client.set(field, wanted.get(field)));
        http.put("/" + realm + "/clients/" + client.get("id").asString(), client);
    }

    /** Gives realm roles to the service account of a client. */
    public void grantToServiceAccount(String realm, String clientId, List<String> roles) {
        String id = client(realm, clientId).orElseThrow().get("id").asString();
        JsonNode user = http.get("/" + realm + "/clients/" + id + "/service-account-user")
                .orElseThrow();
        grant(realm, user.get("id").asString(), roles);
    }

    /** Makes a user with realm roles; false, and nothing done, when the login is taken. */
    public boolean createUser(String realm, String login, String name, String password, List<String> roles) {
        if (user(realm, login).isPresent()) {
            return false;
        }
        ObjectNode user = JSON.createObjectNode();
        user.put("username", login);
        user.put("enabled", true);
        user.putObject("attributes").putArray("name").add(name);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        http.post("/" + realm + "/users", user);
        grant(realm, user(realm, login).orElseThrow().get("id").asString(), roles);
        return true;
    }

    private void grant(String realm, String userId, List<String> roles) {
        ArrayNode granted = JSON.createArrayNode();
        roles.forEach(
                role -> granted.add(http.get("/" + realm + "/roles/" + role).orElseThrow()));
        http.post("/" + realm + "/users/" + userId + "/role-mappings/realm", granted);
    }

    private Optional<JsonNode> user(String realm, String login) {
        return http.get("/" + realm + "/users?exact=true&username=" + login)
                .filter(users -> !users.isEmpty())
                .map(users -> users.get(0));
    }

    private Optional<ObjectNode> client(String realm, String clientId) {
        return http.get("/" + realm + "/clients?clientId=" + clientId)
                .filter(clients -> !clients.isEmpty())
                .map(clients -> (ObjectNode) clients.get(0));
    }

    private static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
