package kaw.sample;

import java.io.InputStream;
import java.util.UUID;
import kaw.platform.attachment.AttachFile;
import kaw.platform.attachment.AttachmentAdded;
import kaw.platform.attachment.AttachmentId;
import kaw.platform.attachment.AttachmentList;
import kaw.platform.attachment.AttachmentOwner;
import kaw.platform.attachment.AttachmentResponse;
import kaw.platform.attachment.Attachments;
import kaw.platform.attachment.DownloadAttachment;
import kaw.platform.security.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files on counters, for anyone; as thin as in any service. */
@RestController
@RequestMapping("/api/counters/{id}/files")
class FileController {

    private final Attachments attachments;
    private final AttachFile attachFile;
    private final DownloadAttachment download;
    private final ChangeCounter counters;
    private final Users users;

    FileController(
            Attachments attachments,
            AttachFile attachFile,
            DownloadAttachment download,
            ChangeCounter counters,
            Users users) {
        this.attachments = attachments;
        this.attachFile = attachFile;
        this.download = download;
        this.counters = counters;
        this.users = users;
    }

    @GetMapping
    AttachmentList list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor) {
        return AttachmentList.of(attachments.of(counter(id), cursor), users, attachments.limit(), true);
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AttachmentResponse attach(
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestHeader(value = HttpHeaders.CONTENT_LENGTH, defaultValue = "-1") long length,
            InputStream content) {
        return AttachmentResponse.of(attachFile.attach(counter(id), name, content, length), users);
    }

    @GetMapping("/{file}")
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID file) {
        return download.answer(attachments.get(counter(id), new AttachmentId(file)));
    }

    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID file) {
        attachments.remove(counter(id), new AttachmentId(file));
    }

    @PostMapping("/{file}/restore")
    AttachmentResponse restore(@PathVariable UUID id, @PathVariable UUID file) {
        return AttachmentResponse.of(attachments.restore(counter(id), new AttachmentId(file)), users);
    }

    /** As when a card is purged. */
    @DeleteMapping
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void purge(@PathVariable UUID id) {
        attachments.purge(counter(id));
    }

    @EventListener
    void on(AttachmentAdded event) {
        if (event.attachment().name().equals("refused.txt")) {
            throw new IllegalStateException("The counter is gone meanwhile");
        }
    }

    private AttachmentOwner counter(UUID id) {
        return new AttachmentOwner("counter", counters.find(id).getId());
    }
}
