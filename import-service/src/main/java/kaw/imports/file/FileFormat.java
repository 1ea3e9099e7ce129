package kaw.imports.file;

import org.jspecify.annotations.Nullable;

/**
 * How to read a file.
 *
 * @param encoding name of the character set of a text file, else null
 * @param separator what stands between the cells of a text file, else null
 */
public record FileFormat(
        FileKind kind, @Nullable String encoding, @Nullable Character separator) {

    public static FileFormat csv(String encoding, char separator) {
        return new FileFormat(FileKind.CSV, encoding, separator);
    }

    public static FileFormat of(FileKind kind) {
        return new FileFormat(kind, null, null);
    }
}
