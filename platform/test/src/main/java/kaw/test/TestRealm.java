package kaw.test;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kaw.components.Keycloak;
import kaw.components.TestComponents;
import kaw.contracts.user.Role;
import kaw.platform.security.GroupId;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/** The realm that ships, in the shared Keycloak under another name, with the client {@code kaw-tests} for direct grants. */
final class TestRealm {

    static final String REALM = "kaw-tests";
    static final String CLIENT = "kaw-tests";
    static final String CLIENT_SECRET = "kaw-tests-secret";

    private static @Nullable TestRealm shared;

    private final KeycloakAdmin admin;

    private TestRealm(KeycloakAdmin admin) {
        this.admin = admin;
    }

    static synchronized TestRealm shared() {
        TestRealm realm = shared;
        if (realm == null) {
            Keycloak keycloak = TestComponents.shared().keycloak();
            KeycloakAdmin admin = new KeycloakAdmin(keycloak.url(), keycloak.adminUser(), keycloak.adminPassword());
            admin.importRealm(RealmFile.forTests());
            realm = new TestRealm(admin);
            shared = realm;
        }
        return realm;
    }

    String issuer() {
        return admin.url() + "/realms/" + REALM;
    }

    String jwkSetUri() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    TestUser user(Set<Role> roles, Set<GroupId> groups) {
        String login = Names.unique();
        String password = "pass-" + Names.unique();
        String name = "Тест " + login;
        String id = admin.create(
                REALM,
                "users",
                Map.of(
                        "username",
                        login,
                        "enabled",
                        true,
                        "attributes",
                        Map.of("name", List.of(name)),
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))));
        List<Object> representations = new ArrayList<>();
        for (Role role : roles) {
            representations.add(admin.get(REALM, "roles/" + role.name().toLowerCase(Locale.ROOT)));
        }
        if (!representations.isEmpty()) {
            admin.post(REALM, "users/" + id + "/role-mappings/realm", representations);
        }
        for (GroupId group : groups) {
            admin.put(REALM, "users/" + id + "/groups/" + group.value());
        }
        return new TestUser(
                new UserId(id),
                login,
                name,
                roles,
                groups,
                new Tokens(() -> admin.passwordGrant(REALM, CLIENT, CLIENT_SECRET, login, password)));
    }

    /** A group whose id is in its members' tokens, as the gateway makes them. */
    GroupId group(String name) {
        String unique = name + " " + Names.unique();
        String id = admin.create(REALM, "groups", Map.of("name", unique));
        admin.put(REALM, "groups/" + id, Map.of("name", unique, "attributes", Map.of("group_id", List.of(id))));
        return new GroupId(id);
    }

    String serviceToken() {
        return admin.clientGrant(REALM, CLIENT, CLIENT_SECRET);
    }

    String foreignToken() {
        return admin.token();
    }

    /** Asks for a new token when the last one will soon have expired. */
    private static final class Tokens implements Supplier<String> {

        private static final Duration RESERVE = Duration.ofSeconds(60);

        private final Supplier<String> source;
        private String token = "";
        private Instant goodUntil = Instant.MIN;

        Tokens(Supplier<String> source) {
            this.source = source;
        }

        @Override
        public synchronized String get() {
            if (Instant.now().isAfter(goodUntil)) {
                token = source.get();
                goodUntil = expiry(token).minus(RESERVE);
            }
            return token;
        }

        private static Instant expiry(String token) {
            try {
                return JWTParser.parse(token)
                        .getJWTClaimsSet()
                        .getExpirationTime()
                        .toInstant();
            } catch (ParseException unreadable) {
                throw new IllegalStateException("Keycloak sent no token", unreadable);
            }
        }
    }
}
