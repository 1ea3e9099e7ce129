package kaw.platform.files;

import java.io.IOException;
import java.io.InputStream;

/** Keeps files under names it makes itself; what they are called and who may read them is their owner's business. */
public interface FileStore {

    /** Stores a stream under a name of its own; see {@link #put(FileId, InputStream, long)}. */
    default StoredFile put(InputStream content, long limit) throws IOException {
        return put(FileId.next(), content, limit);
    }

    /**
     * Stores a stream as a whole or not at all, and returns once it is safe. The stream is not closed. Memory does not
     * grow with its length.
     *
     * @param id noted by its owner beforehand, so that what a process leaves behind that dies amid this can be deleted
     * @param limit most bytes to take
     * @throws FileTooLarge when there are more; nothing is kept
     */
    StoredFile put(FileId id, InputStream content, long limit) throws IOException;

    /**
     * Opens a stored file.
     *
     * @throws FileMissing when there is none of this id
     */
    InputStream open(FileId id) throws IOException;

    /** Deletes a file, and what is left of one that never was whole; one that is not there is no error. */
    void delete(FileId id) throws IOException;
}
