package kaw.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import kaw.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Checks the address of a letter: one plain address, nothing that could be a second header or a second recipient. */
final class Recipient {
    static final int LONGEST = 254;

    private Recipient() {}

    /** Why no letter can be sent there; null where it can. */
    static @Nullable FieldError problem(String text) {
        try {
            address(text);
            return null;
        } catch (AddressException | IllegalArgumentException noAddress) {
            return new FieldError("to", "not-an-email-address");
        }
    }

    /** The address as the server is given it. */
    static InternetAddress address(String text) throws AddressException {
        int at = text.lastIndexOf('@');
        if (text.length() > LONGEST || at < 1 || text.chars().anyMatch(Recipient::strange)) {
            throw new AddressException("No plain address");
        }
        String domain = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
        if (!domain.contains(".") || domain.endsWith(".")) {
            throw new AddressException("No full domain");
        }
        return new InternetAddress(text.substring(0, at) + "@" + domain, true);
    }

    /** No control or space at all, nothing that makes a list, a name with an address, a route or a comment. */
    private static boolean strange(int c) {
        return c <= 0x20
                || c == 0x7f
                || Character.isISOControl(c)
                || Character.isWhitespace(c)
                || "<>(),;:\\\"[]".indexOf(c) >= 0;
    }
}
