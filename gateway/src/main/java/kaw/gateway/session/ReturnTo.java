package kaw.gateway.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.WebSession;

/** The page to show after sign-in; never one of another site. */
final class ReturnTo {

    private static final String ATTRIBUTE = ReturnTo.class.getName();
    private static final String START = "/";

    /** Begins with one slash and holds nothing that a browser might take for a host. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[^\\\\\\s\\p{Cntrl}]{0,500}");

    private ReturnTo() {}

    static void remember(WebSession session, @Nullable String path) {
        session.getAttributes().put(ATTRIBUTE, isOwnPath(path) ? path : START);
    }

    static String recall(WebSession session) {
        return session.getAttributes().remove(ATTRIBUTE) instanceof String path ? path : START;
    }

    private static boolean isOwnPath(@Nullable String path) {
        return path != null && OWN_PATH.matcher(path).matches();
    }
}
