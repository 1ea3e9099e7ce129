package kaw.imports.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** Reads small pieces of a file by way of a few megabytes of its pages kept in memory. */
final class PagedReader {

    private static final int PAGE = 1 << 13;
    private static final int SLOTS = 1 << 9;

    private final FileChannel file;
    private final long[] pageInSlot = new long[SLOTS];
    private final byte[] @Nullable [] slots = new byte[SLOTS][];

    PagedReader(FileChannel file) {
        this.file = file;
    }

    int readInt(long place) throws IOException {
        int offset = (int) (place % PAGE);
        if (offset <= PAGE - Integer.BYTES) {
            byte[] page = page(place / PAGE);
            return (page[offset] & 0xFF) << 24
                    | (page[offset + 1] & 0xFF) << 16
                    | (page[offset + 2] & 0xFF) << 8
                    | (page[offset + 3] & 0xFF);
        }
        return ByteBuffer.wrap(read(place, Integer.BYTES)).getInt();
    }

    byte[] read(long place, int length) throws IOException {
        byte[] bytes = new byte[length];
        int done = 0;
        while (done < length) {
            int offset = (int) ((place + done) % PAGE);
            int count = Math.min(length - done, PAGE - offset);
            System.arraycopy(page((place + done) / PAGE), offset, bytes, done, count);
            done += count;
        }
        return bytes;
    }

    private byte[] page(long number) throws IOException {
        int slot = (int) (number % SLOTS);
        byte[] page = slots[slot];
        if (page != null && pageInSlot[slot] == number) {
            return page;
        }
        page = page == null ? new byte[PAGE] : page;
        ByteBuffer into = ByteBuffer.wrap(page);
        long from = number * PAGE;
        while (into.hasRemaining()) {
            int read = file.read(into, from + into.position());
            if (read < 0) {
                break;
            }
        }
        if (into.position() == 0) {
            throw new EOFException();
        }
        slots[slot] = page;
        pageInSlot[slot] = number;
        return page;
    }
}
