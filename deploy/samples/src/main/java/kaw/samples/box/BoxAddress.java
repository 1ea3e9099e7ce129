package kaw.samples.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a running box is reached, and the secret of its service account {@code kaw-box}.
 *
 * @param url without a slash at its end
 */
public record BoxAddress(String url, String clientSecret) {

    /** Reads what the launcher left in the box's data folder. */
    public static BoxAddress of(Path data) throws IOException {
        return new BoxAddress(read(data.resolve("url")), read(data.resolve("secrets/kaw-box")));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
