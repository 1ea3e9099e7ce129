package kaw.telephony.recording.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import kaw.contracts.user.Role;
import kaw.platform.files.FileStore;
import kaw.platform.security.CurrentUser;
import kaw.telephony.call.CallId;
import kaw.telephony.call.Ledger;
import kaw.telephony.recording.NoRecording;
import kaw.telephony.recording.Recordings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "calls")
class RecordingController {

    private final Ledger ledger;
    private final Recordings recordings;
    private final ObjectProvider<FileStore> files;
    private final CurrentUser currentUser;

    RecordingController(
            Ledger ledger, Recordings recordings, ObjectProvider<FileStore> files, CurrentUser currentUser) {
        this.ledger = ledger;
        this.recordings = recordings;
        this.files = files;
        this.currentUser = currentUser;
    }

    @GetMapping(value = "/api/calls/{id}/recording", produces = "audio/wav")
    @Operation(summary = "The recording of a call, whole or in ranges; for who took part, or may see reports")
    ResponseEntity<Resource> recording(@PathVariable UUID id) {
        CallId call = new CallId(id);
        boolean anyones = currentUser.isAdmin() || currentUser.roles().contains(Role.REPORTS);
        ledger.get(call, anyones ? null : currentUser.id());
        Recordings.Stored stored = recordings.find(call).orElseThrow(NoRecording::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType("audio/wav"))
                .body(new StoredSound(files.getObject(), stored));
    }

    /** Of known length, so that Spring answers ranges of it. */
    private static final class StoredSound extends AbstractResource {
        private final FileStore files;
        private final Recordings.Stored stored;

        StoredSound(FileStore files, Recordings.Stored stored) {
            this.files = files;
            this.stored = stored;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return files.open(stored.file());
        }

        @Override
        public long contentLength() {
            return stored.size();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public String getDescription() {
            return "recording " + stored.file();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StoredSound sound && sound.stored.equals(stored);
        }

        @Override
        public int hashCode() {
            return stored.hashCode();
        }
    }
}
