package kaw.platform.values;

import java.net.IDN;
import java.util.regex.Pattern;

/** E-mail addresses as people write them, with letters of any script before and after the @ (почта@пример.рф). */
final class Emails {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;

    /** Dot-atoms of RFC 5321, widened to all letters by RFC 6531; quoted local parts are in no one's address book. */
    private static final Pattern LOCAL_PART = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*+");

    private static final Pattern LABELS = Pattern.compile(
            "(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])");

    private Emails() {}

    static String parse(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST || at > LONGEST_LOCAL_PART) {
            throw InvalidValue.quoting("not-an-email", text);
        }
        if (!LOCAL_PART.matcher(text.substring(0, at)).matches() || !isDomain(text.substring(at + 1))) {
            throw InvalidValue.quoting("not-an-email", text);
        }
        return text;
    }

    /** At least two labels, the last no number: nobody has mail at {@code localhost} or at an address of the network. */
    static boolean isDomain(String domain) {
        String ascii = ascii(domain);
        return ascii.length() <= LONGEST_DOMAIN && LABELS.matcher(ascii).matches();
    }

    private static String ascii(String domain) {
        if (domain.chars().allMatch(c -> c < 0x80)) {
            return domain;
        }
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException noDomain) {
            return "";
        }
    }
}
