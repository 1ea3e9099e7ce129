package kaw.platform.values;

import org.jspecify.annotations.Nullable;

/**
 * One telephone number found in a value.
 *
 * @param e164 the number as every spelling of it has in common: {@code +79110877285}
 * @param extension digits to dial once connected, else null
 * @param text the number as typed
 */
public record PhoneNumber(String e164, @Nullable String extension, String text) {}
