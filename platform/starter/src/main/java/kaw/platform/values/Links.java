package kaw.platform.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of web pages: http or https only, so that no script and no file hides behind a click, and without a user's name, so that
 * none looks like another site ({@code https://bank.example@evil.example}).
 */
final class Links {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)https?://([^\\s/?#@\\\\:\\[\\]]+|\\[[0-9a-f:.]+])(?::\\d{1,5})?(?:[/?#][^\\s\"<>\\\\^`{|}]*)?");
    private static final Pattern ADDRESS_OR_NAME = Pattern.compile("[0-9a-zA-Z-]+|\\d{1,3}(?:\\.\\d{1,3}){3}|\\[.*]");

    private Links() {}

    static String parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches() || !isHost(parts.group(1))) {
            throw InvalidValue.quoting("not-a-link", text);
        }
        return text;
    }

    /** A link may also lead to a machine of the customer's own network, by its bare name or number. */
    private static boolean isHost(String host) {
        return ADDRESS_OR_NAME.matcher(host).matches() || Emails.isDomain(host);
    }
}
