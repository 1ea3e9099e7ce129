package kaw.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shipped realm file, changed only where tests need it otherwise. */
final class RealmFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RealmFile() {}

    static JsonNode forTests() {
        ObjectNode realm = shipped();
        realm.put("realm", TestRealm.REALM);
        ArrayNode clients = realm.withArray("clients");
        ObjectNode gateway = (ObjectNode) clients.get(0);
        ObjectNode tests = gateway.deepCopy();
        // The gateway's own mappers, so that tests see the claims production has.
        tests.put("clientId", TestRealm.CLIENT);
        tests.put("secret", TestRealm.CLIENT_SECRET);
        tests.put("directAccessGrantsEnabled", true);
        tests.put("standardFlowEnabled", false);
        tests.remove(List.of("attributes", "rootUrl", "baseUrl", "redirectUris"));
        clients.removeAll();
        clients.add(tests);
        // Accounts belong to people; the one of the gateway goes with its client.
        realm.remove("users");
        return realm;
    }

    private static ObjectNode shipped() {
        try (InputStream file = RealmFile.class.getResourceAsStream("realm-kaw.json")) {
            if (file == null) {
                throw new IllegalStateException("realm-kaw.json is not packed into kaw-test");
            }
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
