package kaw.platform.attachment;

import kaw.platform.files.FileStore;
import kaw.platform.problem.Unavailable;
import org.springframework.beans.factory.ObjectProvider;

/** The file store, which a service may be run without: then nothing but its files is missing. */
record Stores(ObjectProvider<FileStore> provider) {

    FileStore get() {
        FileStore store = provider.getIfAvailable();
        if (store == null) {
            throw unavailable();
        }
        return store;
    }

    static Unavailable unavailable() {
        return new Unavailable("file-store-unavailable");
    }
}
