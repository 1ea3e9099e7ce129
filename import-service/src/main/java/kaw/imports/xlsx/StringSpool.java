package kaw.imports.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of strings that moves to a file once it is large: a workbook of 1,000,000 rows can share five million strings,
 * half a gigabyte in memory. On file each is a length (four bytes) and UTF-8; the place of every sixteenth is remembered.
 */
final class StringSpool implements Closeable {

    private static final int IN_MEMORY_CHARACTERS = 2 << 20;
    private static final int STEP = 16;
    private static final int RECENT = 1 << 13;

    private final Path folder;
    private final List<String> inMemory = new ArrayList<>();
    private long characters;
    private int size;

    private @Nullable FileChannel file;
    private @Nullable PagedReader reader;
    private ByteBuffer unwritten = ByteBuffer.allocate(1 << 16);
    private long written;
    private long[] places = new long[1 << 10];

    private final int[] recentIndex = new int[RECENT];
    private final @Nullable String[] recent = new @Nullable String[RECENT];
    /** Where the string after the last one read begins, for most are read in order. */
    private int following = -1;

    private long followingPlace;

    StringSpool(Path folder) {
        this.folder = folder;
    }

    void add(String text) throws IOException {
        if (file == null) {
            inMemory.add(text);
            characters += text.length() + 8;
            size++;
            if (characters > IN_MEMORY_CHARACTERS) {
                moveToFile();
            }
        } else {
            write(text);
        }
    }

    String get(int index) throws IOException {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        if (file == null) {
            return inMemory.get(index);
        }
        int slot = index % RECENT;
        String known = recent[slot];
        if (known != null && recentIndex[slot] == index) {
            return known;
        }
        String text = read(index);
        recent[slot] = text;
        recentIndex[slot] = index;
        return text;
    }

    boolean isOnFile() {
        return file != null;
    }

    private void moveToFile() throws IOException {
        // Where the system allows it the file loses its name at once, so that nothing stays behind however we end.
        Path path = Files.createTempFile(folder, "strings", ".spool");
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        size = 0;
        for (String text : inMemory) {
            write(text);
        }
        inMemory.clear();
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (size % STEP == 0) {
            int step = size / STEP;
            places = step == places.length ? Arrays.copyOf(places, step * 2) : places;
            places[step] = written + unwritten.position();
        }
        if (unwritten.remaining() < Integer.BYTES + bytes.length) {
            flush();
            if (unwritten.capacity() < Integer.BYTES + bytes.length) {
                unwritten = ByteBuffer.allocate(Integer.BYTES + bytes.length);
            }
        }
        unwritten.putInt(bytes.length).put(bytes);
        size++;
    }

    private void flush() throws IOException {
        FileChannel open = opened();
        unwritten.flip();
        while (unwritten.hasRemaining()) {
            written += open.write(unwritten, written);
        }
        unwritten.clear();
    }

    private String read(int index) throws IOException {
        PagedReader pages = reader;
        if (pages == null) {
            flush();
            pages = new PagedReader(opened());
            reader = pages;
        }
        long place = followingPlace;
        if (index != following) {
            place = places[index / STEP];
            for (int skip = index % STEP; skip > 0; skip--) {
                place += Integer.BYTES + pages.readInt(place);
            }
        }
        int length = pages.readInt(place);
        String text = new String(pages.read(place + Integer.BYTES, length), StandardCharsets.UTF_8);
        following = index + 1;
        followingPlace = place + Integer.BYTES + length;
        return text;
    }

    private FileChannel opened() {
        if (file == null) {
            throw new IllegalStateException("still in memory");
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
