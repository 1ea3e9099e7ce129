package kaw.components;

import java.util.Locale;

/** What an Asterisk stands for. */
public enum AsteriskRole {
    /** The example PBX of a centre. */
    PBX,
    /** The other end of its outside line, in tests. */
    CARRIER;

    /** Its folder of templates. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
