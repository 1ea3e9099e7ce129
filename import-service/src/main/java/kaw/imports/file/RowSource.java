package kaw.imports.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a file, from the first to the last, once. */
public interface RowSource extends AutoCloseable {

    /**
     * The next row that holds anything; rows without a single character are passed over.
     *
     * @return null after the last
     * @throws UnreadableFile if what follows cannot be read
     */
    @Nullable
    SourceRow next() throws IOException;

    /** Name of the sheet the rows come from; null for a file without sheets. */
    default @Nullable String sheet() {
        return null;
    }

    @Override
    void close() throws IOException;
}
