package kaw.imports.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import kaw.imports.file.FileFormat;
import kaw.imports.file.RowSource;
import org.jspecify.annotations.Nullable;

/** A text file of separated values. */
public final class CsvFile {

    private static final int SAMPLE_CHARACTERS = 1 << 17;

    private CsvFile() {}

    /** Finds encoding and separator, keeping to those that are given. */
    public static FileFormat recognise(Path file, @Nullable String encoding, @Nullable Character separator)
            throws IOException {
        String found = encoding == null ? encodingOf(file) : encoding;
        return FileFormat.csv(found, separator == null ? SeparatorGuess.of(sample(file, found)) : separator);
    }

    public static RowSource open(Path file, String encoding, char separator) throws IOException {
        return new CsvRows(reader(file, encoding), separator);
    }

    private static String encodingOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return EncodingGuess.of(in);
        }
    }

    private static String sample(Path file, String encoding) throws IOException {
        try (InputStreamReader reader = reader(file, encoding)) {
            char[] sample = new char[SAMPLE_CHARACTERS];
            int length = 0;
            for (int read = 0; read >= 0 && length < sample.length; length += Math.max(read, 0)) {
                read = reader.read(sample, length, sample.length - length);
            }
            String text = new String(sample, 0, length);
            // The last line may be cut, and a cut row has fewer cells.
            return length < SAMPLE_CHARACTERS ? text : text.substring(0, Math.max(text.lastIndexOf('\n'), 0));
        }
    }

    private static InputStreamReader reader(Path file, String encoding) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        skipMark(in);
        return new InputStreamReader(
                in,
                Charset.forName(encoding)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static void skipMark(BufferedInputStream in) throws IOException {
        in.mark(3);
        byte[] head = in.readNBytes(3);
        in.reset();
        if (head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            in.skipNBytes(3);
        } else if (head.length >= 2
                && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                        || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF))) {
            in.skipNBytes(2);
        }
    }
}
