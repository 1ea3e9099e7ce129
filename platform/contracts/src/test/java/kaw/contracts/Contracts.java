package kaw.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files beside the records, read from the class path. */
final class Contracts {

    private Contracts() {}

    static String schema(String type) {
        return read("/contracts/schema/" + type + ".json");
    }

    static String sample(String type) {
        return read("/contracts/sample/" + type + ".json");
    }

    static String released(String type) {
        return read("/released/" + type + ".json");
    }

    static String catalogue() {
        return read("/contracts/catalogue.yaml");
    }

    private static String read(String path) {
        try (InputStream in = Contracts.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
