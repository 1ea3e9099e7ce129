package kaw.platform.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a file may be called: a text to be shown and to be saved under, never a path. */
public final class FileNames {

    static final int LONGEST = 200;

    private static final String NAMELESS = "file";

    /** Longer ones are no extensions. */
    private static final int LONGEST_EXTENSION = 20;

    /**
     * Control characters, and those that are not seen but change what is: "cod.exe" can be made to look like "exe.doc" by a
     * change of direction. Line separators, unassigned characters and halves of surrogate pairs likewise.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\p{Zl}\\p{Zp}]");

    /** Windows drops them when it saves, and the name becomes another. */
    private static final Pattern TRAILING = Pattern.compile("[. ]+$");

    private FileNames() {}

    /** The name that is kept for a file its uploader calls so. */
    public static String clean(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String seen = UNSEEN.matcher(last).replaceAll("");
        String composed = Normalizer.normalize(seen, Normalizer.Form.NFC)
                .replaceAll("\\p{Z}+", " ")
                .strip();
        String name = cut(TRAILING.matcher(composed).replaceAll(""));
        return name.isEmpty() ? NAMELESS : name;
    }

    /** Cut in the middle: the extension says what to open it with. */
    private static String cut(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int room = LONGEST - extension.codePointCount(0, extension.length());
        return name.substring(0, name.offsetByCodePoints(0, room)).strip() + extension;
    }
}
