package kaw.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import kaw.platform.files.FileId;
import kaw.platform.files.FileStore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Hands a file out so that it cannot do harm under our address: always to be saved, never to be shown, and should a browser
 * show it all the same, without a script, a form or an origin of its own.
 */
public class DownloadAttachment {

    private final Stores stores;

    DownloadAttachment(Stores stores) {
        this.stores = stores;
    }

    /** The answer with the content as a stream, whole or in the ranges asked for. */
    public ResponseEntity<Resource> answer(Attachment attachment) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + attachment.sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new Content(stores.get(), attachment));
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** Of known length, so that Spring answers ranges of it. */
    private static final class Content extends AbstractResource {
        private final FileStore store;
        private final FileId file;
        private final long size;

        Content(FileStore store, Attachment attachment) {
            this.store = store;
            this.file = attachment.file();
            this.size = attachment.size();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return store.open(file);
        }

        @Override
        public long contentLength() {
            return size;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public String getDescription() {
            return "attachment " + file;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Content content && content.file.equals(file);
        }

        @Override
        public int hashCode() {
            return file.hashCode();
        }
    }
}
