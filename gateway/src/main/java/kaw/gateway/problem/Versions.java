package kaw.gateway.problem;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Versions of things that Keycloak keeps: it has none, so a version is a checksum of the state that was shown. */
public final class Versions {

    private Versions() {}

    public static long of(Object... state) {
        CRC32 checksum = new CRC32();
        for (Object part : state) {
            checksum.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            checksum.update(0);
        }
        return checksum.getValue();
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a write that changes another version than the current one. Who names no version overwrites whatever is
     * there: that of Keycloak's own console could not be refused either.
     */
    public static void check(@Nullable String ifMatch, long current, Object currentState) {
        if (ifMatch != null && !ifMatch.equals(tag(current))) {
            throw new Stale(currentState);
        }
    }
}
