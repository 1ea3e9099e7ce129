package kaw.imports.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text file by all of its bytes: a mark at its beginning, the zero bytes of UTF-16, the strict
 * pattern of UTF-8, else the single-byte set under which the text looks most like a language ({@link LetterScore}).
 */
final class EncodingGuess {

    private static final int SAMPLE = 1 << 18;

    private EncodingGuess() {}

    static String of(InputStream file) throws IOException {
        byte[] head = file.readNBytes(SAMPLE);
        String marked = byMark(head);
        if (marked != null) {
            return marked;
        }
        String wide = utf16(head);
        if (wide != null) {
            return wide;
        }
        Utf8Check check = new Utf8Check();
        check.accept(head, head.length);
        byte[] sample = check.foreign() == 0 ? new byte[0] : head;
        byte[] block = new byte[1 << 16];
        for (int read = file.read(block); read > 0; read = file.read(block)) {
            boolean cleanSoFar = check.foreign() == 0;
            check.accept(block, read);
            if (cleanSoFar && check.foreign() > 0) {
                sample = Arrays.copyOf(block, read);
            }
        }
        return check.holds() ? "UTF-8" : LetterScore.best(sample);
    }

    private static @Nullable String byMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return "UTF-8";
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return "UTF-16LE";
        }
        return startsWith(head, 0xFE, 0xFF) ? "UTF-16BE" : null;
    }

    /** Latin letters, digits and separators have a zero for their high byte, Cyrillic letters a four. */
    private static @Nullable String utf16(byte[] head) {
        int even = 0;
        int odd = 0;
        boolean zero = false;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 || head[i] == 4 ? 1 : 0;
            odd += head[i + 1] == 0 || head[i + 1] == 4 ? 1 : 0;
            zero |= head[i] == 0 || head[i + 1] == 0;
        }
        int pairs = head.length / 2;
        if (!zero || pairs == 0) {
            return null;
        }
        if (odd > pairs * 0.9 && even < pairs * 0.1) {
            return "UTF-16LE";
        }
        return even > pairs * 0.9 && odd < pairs * 0.1 ? "UTF-16BE" : null;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
