package kaw.imports.xlsx;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kaw.imports.file.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** A zip whose sizes and ratios are checked before anything is unpacked, and again while it is, for its directory may lie. */
final class GuardedZip implements Closeable {

    private final ZipFile zip;
    private final UnpackLimits limits;
    private long unpacked;

    private GuardedZip(ZipFile zip, UnpackLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static GuardedZip open(Path file, UnpackLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException damaged) {
            throw UnreadableFile.damaged();
        }
        try {
            check(zip, limits);
            return new GuardedZip(zip, limits);
        } catch (UnreadableFile refused) {
            zip.close();
            throw refused;
        }
    }

    private static void check(ZipFile zip, UnpackLimits limits) {
        if (zip.size() > limits.entries()) {
            throw UnreadableFile.unpacksTooLarge();
        }
        long total = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            total += Math.max(0, entry.getSize());
            if (total > limits.bytes() || tooDense(entry, entry.getSize(), limits)) {
                throw UnreadableFile.unpacksTooLarge();
            }
        }
    }

    private static boolean tooDense(ZipEntry entry, long size, UnpackLimits limits) {
        return size > limits.ratioFrom() && size / limits.ratio() > entry.getCompressedSize();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part's content; null if there is no such part. */
    @Nullable
    InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try {
            return new Guard(zip.getInputStream(entry), entry);
        } catch (ZipException damaged) {
            throw UnreadableFile.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Guard extends FilterInputStream {

        private final ZipEntry entry;
        private long read;

        Guard(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count;
            try {
                count = in.read(into, offset, length);
            } catch (ZipException | EOFException damaged) {
                throw UnreadableFile.damaged();
            }
            if (count > 0) {
                read += count;
                unpacked += count;
                // Each part may be read twice: once to look into it, once to import it.
                if (unpacked > 2 * limits.bytes() || tooDense(entry, read, limits)) {
                    throw UnreadableFile.unpacksTooLarge();
                }
            }
            return count;
        }
    }
}
