package kaw.box;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kaw.components.ComponentFailed;
import kaw.components.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway shows who it is with, as PEM files.
 *
 * @param chain the certificate, and those it leans on
 */
record Certificate(Path chain, Path key) {

    /** The customer's, or one made at the first start for that host; null for a box that only this machine reaches. */
    static @Nullable Certificate of(BoxFolder folder, Options options) {
        String host = options.host();
        if (host == null) {
            return null;
        }
        if (options.certificate() != null && options.key() != null) {
            return new Certificate(options.certificate(), options.key());
        }
        Certificate own = new Certificate(
                folder.of("tls").resolve(host + ".crt"), folder.of("tls").resolve(host + ".key"));
        if (!Files.exists(own.chain())) {
            own.make(folder, host);
        }
        return own;
    }

    /** By keytool, which every JDK has: the JDK's API reads certificates but makes none. */
    private void make(BoxFolder folder, String host) {
        if (!host.matches("[A-Za-z0-9.-]{1,253}")) {
            throw new ComponentFailed("--host takes a host name, not " + host);
        }
        Path tls = folder.of("tls");
        Path store = tls.resolve("made.p12");
        String password = Passwords.random();
        try {
            Files.createDirectories(tls);
            Files.deleteIfExists(store);
            keytool(host, tls, password);
            write(folder, store, password.toCharArray());
            Files.delete(store);
        } catch (IOException | GeneralSecurityException e) {
            throw new ComponentFailed("A certificate for " + host + " could not be made: " + e.getMessage(), e);
        }
    }

    private static void keytool(String host, Path tls, String password) throws IOException {
        String subject = (host.matches("[0-9.]+") ? "ip:" : "dns:") + host;
        ProcessBuilder keytool = new ProcessBuilder((Path.of(System.getProperty("java.home"), "bin", "keytool")
                                + " -genkeypair -alias box -keyalg EC -groupname secp256r1 -validity 3650"
                                + " -dname CN=" + host
                                + " -ext SAN=" + subject + ",dns:localhost,ip:127.0.0.1"
                                + " -storetype PKCS12 -storepass:env KAW_STORE -keystore made.p12")
                        .split(" "))
                .directory(tls.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        keytool.environment().put("KAW_STORE", password);
        try {
            Process process = keytool.start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("keytool failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void write(BoxFolder folder, Path store, char[] password) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, password);
        }
        folder.writeSecret(
                key,
                pem(
                        "PRIVATE KEY",
                        Objects.requireNonNull(keys.getKey("box", password)).getEncoded()));
        folder.write(chain, pem("CERTIFICATE", keys.getCertificate("box").getEncoded()));
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
                + "\n-----END " + kind + "-----\n";
    }
}
