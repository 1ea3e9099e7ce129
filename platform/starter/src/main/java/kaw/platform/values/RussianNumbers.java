package kaw.platform.values;

import org.jspecify.annotations.Nullable;

/**
 * The usual spellings of Russian numbers, read without the library: an import reads tens of thousands a second. What it does not
 * recognise is left to the library, and what it does is read alike by both, which a test holds them to.
 */
final class RussianNumbers {
    private static final int NATIONAL = 10;

    private RussianNumbers() {}

    /** 9XX XXX-XX-XX, 8 (…) …, 7… and +7…; null for anything else. */
    static @Nullable String e164(String text) {
        char[] digits = new char[NATIONAL + 1];
        int count = 0;
        boolean plus = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (count == digits.length) {
                    return null;
                }
                digits[count++] = c;
            } else if (c == '+' && count == 0 && !plus) {
                plus = true;
            } else if (c != ' ' && c != '-' && c != '(' && c != ')' && c != '.' && c != '\u00A0') {
                return null;
            }
        }
        boolean withPrefix = count == NATIONAL + 1 && (digits[0] == '7' || (digits[0] == '8' && !plus));
        boolean bare = count == NATIONAL && !plus;
        if (!withPrefix && !bare) {
            return null;
        }
        int start = withPrefix ? 1 : 0;
        // Bare numbers that begin with 7 or 8 could be a prefix and too few digits: the library decides.
        char area = digits[start];
        boolean plain = area == '9' || area == '4' || area == '3' || (area == '8' && withPrefix);
        return plain ? "+7" + new String(digits, start, NATIONAL) : null;
    }
}
