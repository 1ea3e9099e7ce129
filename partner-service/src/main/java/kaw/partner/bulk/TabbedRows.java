package kaw.partner.bulk;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Rows as {@code LOAD DATA} reads them by default: cells parted by tabs, backslashes before what is special. */
public final class TabbedRows {

    private static final int A_THOUSAND_CARDS = 512 * 1024;

    private final StringBuilder text = new StringBuilder(A_THOUSAND_CARDS);
    private boolean first = true;

    public TabbedRows cell(String value) {
        if (!first) {
            text.append('\t');
        }
        first = false;
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                default -> text.append(character);
            }
        }
        return this;
    }

    public void end() {
        text.append('\n');
        first = true;
    }

    InputStream stream() {
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
