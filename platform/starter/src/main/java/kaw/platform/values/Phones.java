package kaw.platform.values;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Telephone numbers in text, as E.164; numbers without a country are Russian.
 *
 * <p>A number must be possible (its country has numbers of that length), not assigned: number plans change faster than libraries, and an
 * agent must be able to note what the partner dictates.
 */
public final class Phones {
    private static final String COUNTRY = "RU";
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private static final String EXTENSION_WORD = "(?:доб(?:авочный)?|внутр(?:енний)?|вн|ext(?:ension)?|[xх#])\\.?:?";
    /** A separator before the word of an extension belongs to the extension: 8 812 222-22-22, доб. 12. */
    private static final Pattern SEPARATOR = Pattern.compile(
            "[,;/\\r\\n]+(?!\\s*+" + EXTENSION_WORD + "\\s*+\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern EXTENSION = Pattern.compile(
            "[\\s,;(]*+" + EXTENSION_WORD + "\\s*+(\\d{1,7})\\s*+\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER =
            Pattern.compile("\\+?[\\d\\s\\u00A0\\u2007\\u2009\\u202F().\\-\\u2010-\\u2015\\u2212]+");
    /** Nobody's number is longer, even with every digit spaced; longer text is not worth a library's time. */
    private static final int LONGEST = 60;

    private Phones() {}

    /** All numbers in the text, in its order; parts that are none are passed over. */
    public static List<PhoneNumber> numbers(String text) {
        List<PhoneNumber> found = new ArrayList<>(2);
        for (String part : parts(text)) {
            PhoneNumber number = number(part);
            if (number != null) {
                found.add(number);
            }
        }
        return found;
    }

    /** The text if every part of it is a number, without line breaks; an error that quotes the first part that is none otherwise. */
    static String parse(String text) {
        List<String> parts = parts(text);
        for (String part : parts) {
            if (number(part) == null) {
                throw InvalidValue.quoting("not-a-phone", part);
            }
        }
        if (parts.isEmpty()) {
            throw InvalidValue.quoting("not-a-phone", text);
        }
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : String.join(", ", parts);
    }

    private static List<String> parts(String text) {
        if (RussianNumbers.e164(text) != null) {
            return List.of(text.strip());
        }
        List<String> parts = new ArrayList<>(2);
        for (String part : SEPARATOR.split(text)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static @Nullable PhoneNumber number(String text) {
        String plain = RussianNumbers.e164(text);
        if (plain != null) {
            return new PhoneNumber(plain, null, text);
        }
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher extension = EXTENSION.matcher(text);
        boolean extended = extension.find();
        String e164 = e164(extended ? text.substring(0, extension.start()) : text);
        return e164 == null ? null : new PhoneNumber(e164, extended ? extension.group(1) : null, text);
    }

    private static @Nullable String e164(String number) {
        String plain = RussianNumbers.e164(number);
        return plain != null || !NUMBER.matcher(number).matches() ? plain : asked(number);
    }

    private static @Nullable String asked(String number) {
        // Abroad 00 is what + is on a mobile; no Russian number begins with it.
        String international = number.startsWith("00") ? "+" + number.substring(2) : number;
        try {
            Phonenumber.PhoneNumber parsed = LIBRARY.parse(international, COUNTRY);
            return LIBRARY.isPossibleNumberWithReason(parsed) == ValidationResult.IS_POSSIBLE
                    ? LIBRARY.format(parsed, PhoneNumberFormat.E164)
                    : null;
        } catch (NumberParseException noNumber) {
            return null;
        }
    }
}
