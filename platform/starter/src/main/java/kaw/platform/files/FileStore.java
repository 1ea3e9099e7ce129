package kaw.platform.files;

import java.io.IOException;
import java.io.InputStream;

/** Keeps files under names it makes itself; what they are called and who may read them is their owner's business. */
public interface FileStore {

    /**
     * Stores a stream as a whole or not at all, and returns once it is safe on the disk. The stream is not closed.
     *
     * @param limit most bytes to take
     * @throws FileTooLarge when there are more; nothing is kept
     */
    StoredFile put(InputStream content, long limit) throws IOException;

    /**
     * Opens a stored file.
     *
     * @throws FileMissing when there is none of this id
     */
    InputStream open(FileId id) throws IOException;

    /** Deletes a file; one that is not there is no error. */
    void delete(FileId id) throws IOException;
}
