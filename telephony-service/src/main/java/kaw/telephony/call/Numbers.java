package kaw.telephony.call;

import java.util.regex.Pattern;
import kaw.platform.values.PhoneNumber;
import kaw.platform.values.Phones;
import org.jspecify.annotations.Nullable;

/** Numbers as exchanges have them. */
final class Numbers {

    /** Longer than any extension of a house. */
    private static final Pattern OUTSIDE = Pattern.compile("\\+?\\d{7,15}");

    private Numbers() {}

    static @Nullable String e164(@Nullable String number) {
        return number == null
                ? null
                : Phones.numbers(number).stream()
                        .map(PhoneNumber::e164)
                        .findFirst()
                        .orElse(null);
    }

    static boolean isOutside(@Nullable String dialled) {
        return dialled != null && OUTSIDE.matcher(dialled).matches();
    }
}
