package kaw.platform.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Measures and digests what is read through it, and stops where there is more than may be stored. */
final class MeasuredStream extends FilterInputStream {

    private final MessageDigest digest = sha256();
    private final long limit;
    private long size;

    MeasuredStream(InputStream content, long limit) {
        super(content);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            size += read;
            if (size > limit) {
                throw new FileTooLarge(limit);
            }
            digest.update(into, offset, read);
        }
        return read;
    }

    /** What was read, once it was read to its end. */
    StoredFile stored(FileId id) {
        return new StoredFile(id, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
