package kaw.imports.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kaw.imports.file.UnreadableFile;

/**
 * Refuses XML with a tag or a text of more than a mebibyte: parsers keep a whole tag in memory, so one attribute without
 * end would take it all, and no cell is that long.
 */
final class ShortTokens extends FilterInputStream {

    private static final int LIMIT = 1 << 20;

    private int length;

    ShortTokens(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        int read = super.read(into, offset, count);
        for (int i = offset; i < offset + read; i++) {
            length = into[i] == '<' || into[i] == '>' ? 0 : length + 1;
            if (length > LIMIT) {
                throw UnreadableFile.damaged();
            }
        }
        return read;
    }
}
