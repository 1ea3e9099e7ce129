package kaw.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaw.platform.problem.BadRequest;
import kaw.platform.problem.VersionMissing;
import org.jspecify.annotations.Nullable;

/** Versions in HTTP: {@code ETag: "7"} in answers, {@code If-Match: "7"} in writes. */
public final class Versions {

    /** Proxies that compress an answer make its tag a weak one. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Versions() {}

    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version a write says it changes.
     *
     * @param ifMatch value of the header {@code If-Match}
     * @throws VersionMissing when the header is absent
     */
    public static int required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionMissing();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new BadRequest("bad-version");
        }
        return Integer.parseInt(tag.group(1));
    }
}
