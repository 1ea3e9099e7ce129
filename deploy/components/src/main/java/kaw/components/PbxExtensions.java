package kaw.components;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The extensions of the example PBX with their passwords, made once and kept in a file for its owner alone. */
public final class PbxExtensions {

    private static final int FIRST = 601;
    private static final int LAST = 620;

    private PbxExtensions() {}

    /** Lines like {@code 601=password}. */
    public static Map<String, String> keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                Folders.writeSecret(
                        file,
                        IntStream.rangeClosed(FIRST, LAST)
                                .mapToObj(extension -> extension + "=" + Passwords.random() + "\n")
                                .collect(Collectors.joining()));
            }
            Properties lines = new Properties();
            lines.load(new StringReader(Files.readString(file)));
            Map<String, String> extensions = new TreeMap<>();
            lines.stringPropertyNames().forEach(name -> extensions.put(name, lines.getProperty(name)));
            return extensions;
        } catch (IOException e) {
            throw new ComponentFailed("Cannot use " + file + ": " + e.getMessage(), e);
        }
    }
}
