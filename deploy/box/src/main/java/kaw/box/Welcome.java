package kaw.box;

import java.nio.file.Files;
import java.time.Duration;

/**
 * The last lines of an {@code up}.
 *
 * @param first whether the first administrator was made by this start
 */
record Welcome(BoxFolder folder, String url, boolean first, Duration taken) {

    void print() {
        System.out.printf("KAW is ready after %.0f s:  %s%n", taken.toMillis() / 1000.0, url);
        folder.read(folder.of("admin-password")).ifPresent(password -> {
            if (first) {
                System.out.println("  sign in as admin, password " + password);
            }
            System.out.println("  the first administrator's password is kept in " + folder.of("admin-password"));
        });
        if (url.startsWith("https://") && Files.exists(folder.of("tls"))) {
            System.out.println("  browsers will warn of its certificate unless --certificate and --key give your own");
        }
    }
}
