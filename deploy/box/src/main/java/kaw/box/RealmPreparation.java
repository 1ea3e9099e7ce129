package kaw.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kaw.components.ComponentFailed;
import kaw.components.Keycloak;
import kaw.components.KeycloakAdmin;
import kaw.components.Passwords;

/** Brings the realm, its clients and the first administrator into being, and the clients to the box's present address. */
final class RealmPreparation {

    static final String GATEWAY_SECRET = "gateway-client";

    /** The service account by which the box itself calls its API. */
    static final String BOX_SECRET = "kaw-box";

    private static final String REALM = "kaw";

    private final BoxFolder folder;
    private final String url;
    private final AtomicBoolean done = new AtomicBoolean();

    RealmPreparation(BoxFolder folder, String url) {
        this.folder = folder;
        this.url = url;
    }

    /** Once per run of the supervisor: nothing changes while it runs. */
    void prepareOnce(Keycloak keycloak) {
        if (done.get()) {
            return;
        }
        KeycloakAdmin admin = KeycloakAdmin.of(keycloak);
        admin.prepareRealm(
                file("realm-kaw.json"),
                Map.of(
                        "KAW_PUBLIC_URL",
                        url,
                        "KAW_GATEWAY_URL",
                        url,
                        "KAW_GATEWAY_SECRET",
                        folder.secret(GATEWAY_SECRET)));
        admin.prepareClient(REALM, file("client-kaw-box.json"), Map.of("KAW_BOX_SECRET", folder.secret(BOX_SECRET)));
        admin.grantToServiceAccount(REALM, "kaw-box", List.of("admin"));
        firstAdministrator(admin);
        done.set(true);
    }

    /** Only once in the life of a box: an administrator who was deleted must not come back by a restart. */
    private void firstAdministrator(KeycloakAdmin admin) {
        Path made = folder.secretFile("administrator-made");
        if (Files.exists(made)) {
            return;
        }
        Path passwordFile = folder.of("admin-password");
        String password = folder.read(passwordFile).orElseGet(() -> {
            String random = Passwords.random();
            folder.writeSecret(passwordFile, random);
            return random;
        });
        admin.createUser(REALM, "admin", "Администратор", password, List.of("admin"));
        folder.writeSecret(made, "yes");
    }

    private static String file(String name) {
        Path file = Home.folder().resolve("deploy/keycloak").resolve(name);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ComponentFailed("Cannot read " + file, e);
        }
    }
}
