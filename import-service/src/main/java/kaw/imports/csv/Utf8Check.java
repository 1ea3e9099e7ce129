package kaw.imports.csv;

/** Counts what fits UTF-8 and what does not, block by block. */
final class Utf8Check {

    private long sequences;
    private long broken;
    private int owed;

    void accept(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            int b = block[i];
            if (b >= 0 && owed == 0) {
                continue;
            }
            step(b & 0xFF);
        }
    }

    private void step(int b) {
        if (owed > 0) {
            if ((b & 0xC0) == 0x80) {
                sequences += --owed == 0 ? 1 : 0;
                return;
            }
            broken++;
            owed = 0;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            owed = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            owed = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            owed = 3;
        } else if (b >= 0x80) {
            broken++;
        }
    }

    /** How many characters beyond ASCII were met, whole or broken. */
    long foreign() {
        return sequences + broken + owed;
    }

    /** Whether it is UTF-8; a few broken bytes among many whole characters are damage, not another encoding. */
    boolean holds() {
        return broken * 50 <= sequences;
    }
}
