package kaw.telephony.phone;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proves the knowledge of a password (RFC 2617, MD5, qop auth). */
final class Digest {

    private static final Pattern PART = Pattern.compile("(\\w+)=\"?([^\",]*)\"?");

    private Digest() {}

    static String answer(String challenge, String method, String uri, String user, String password) {
        String realm = part(challenge, "realm");
        String nonce = part(challenge, "nonce");
        String proof = md5(md5(user + ":" + realm + ":" + password) + ":" + nonce + ":00000001:kaw:auth:"
                + md5(method + ":" + uri));
        return "Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\", algorithm=MD5, qop=auth, nc=00000001, cnonce=\"kaw\", opaque=\"%s\""
                .formatted(user, realm, nonce, uri, proof, part(challenge, "opaque"));
    }

    private static String part(String challenge, String name) {
        Matcher parts = PART.matcher(challenge);
        while (parts.find()) {
            if (parts.group(1).equals(name)) {
                return parts.group(2);
            }
        }
        return "";
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
