package kaw.partner.words;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts equal that readers take for the same: case does not matter, nor whether ё is written with its dots. */
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
