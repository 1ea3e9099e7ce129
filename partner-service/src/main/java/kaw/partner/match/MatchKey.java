package kaw.partner.match;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kaw.contracts.schema.FieldType;
import kaw.partner.card.CardPhones;
import kaw.platform.schema.Field;
import org.jspecify.annotations.Nullable;

/** What makes two values of a field the same: the number for phones, the text without case and outer space for others. */
public final class MatchKey {

    static final int HASH_LENGTH = 8;

    private MatchKey() {}

    /** The keys of a value; none when it is empty, several when a phone field holds several numbers. */
    public static List<String> of(Field field, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return field.behaviour() == FieldType.PHONE ? CardPhones.in(value.toString()) : List.of(plain(value));
    }

    static String plain(Object value) {
        return value.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Stands for a key in the table; others with the same hash are told apart by the cards' values. */
    static byte[] hash(String field, String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((field + '=' + key).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, HASH_LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
