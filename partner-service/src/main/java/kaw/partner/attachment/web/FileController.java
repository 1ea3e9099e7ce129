package kaw.partner.attachment.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import kaw.partner.attachment.CardFiles;
import kaw.platform.attachment.AttachFile;
import kaw.platform.attachment.Attachment;
import kaw.platform.attachment.AttachmentId;
import kaw.platform.attachment.AttachmentList;
import kaw.platform.attachment.AttachmentResponse;
import kaw.platform.attachment.Attachments;
import kaw.platform.attachment.DownloadAttachment;
import kaw.platform.security.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The files of a card. */
@RestController
@RequestMapping("/api/partners/{id}/files")
class FileController {

    private final CardFiles files;
    private final Attachments attachments;
    private final AttachFile attachFile;
    private final DownloadAttachment download;
    private final Users users;

    FileController(
            CardFiles files, Attachments attachments, AttachFile attachFile, DownloadAttachment download, Users users) {
        this.files = files;
        this.attachments = attachments;
        this.attachFile = attachFile;
        this.download = download;
        this.users = users;
    }

    @GetMapping
    @Operation(summary = "The card's files, newest first, for whoever sees any field of the card")
    AttachmentList list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor) {
        return AttachmentList.of(
                attachments.of(files.toSee(id), cursor), users, attachments.limit(), files.mayChange());
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "Attach a file, the body of the request; for whoever may change any field of the card")
    ResponseEntity<AttachmentResponse> attach(
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestHeader(value = HttpHeaders.CONTENT_LENGTH, defaultValue = "-1") long length,
            InputStream content) {
        Attachment attached = attachFile.attach(files.toChange(id), name, content, length);
        return ResponseEntity.created(URI.create("/api/partners/" + id + "/files/" + attached.id()))
                .body(AttachmentResponse.of(attached, users));
    }

    @GetMapping(value = "/{file}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "Download a file, whole or in ranges")
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID file) {
        return download.answer(attachments.get(files.toSee(id), new AttachmentId(file)));
    }

    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a file; for a while it can be brought back")
    void remove(@PathVariable UUID id, @PathVariable UUID file) {
        attachments.remove(files.toChange(id), new AttachmentId(file));
    }

    @PostMapping("/{file}/restore")
    @Operation(summary = "Bring back a removed file")
    AttachmentResponse restore(@PathVariable UUID id, @PathVariable UUID file) {
        return AttachmentResponse.of(attachments.restore(files.toChange(id), new AttachmentId(file)), users);
    }
}
