package kaw.telephony.choice;

import org.jspecify.annotations.Nullable;

/**
 * One thing to choose.
 *
 * @param code what is stored where it was chosen, for ever the same
 * @param name what people call it; null for the user interface's own word
 * @param retired whether it is chosen no more, and only readable where it was
 */
public record Choice(String code, @Nullable String name, boolean retired) {}
