package kaw.platform.attachment;

import io.swagger.v3.oas.annotations.Operation;
import java.io.InputStream;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The files of a record over HTTP. A service's controller extends it and says where: {@code @RequestMapping} with a path in which
 * {@code {id}} is the record. Rights stand in its {@link RecordFiles}: {@code @PreAuthorize} on the class would not hold for methods
 * that are declared here.
 */
public abstract class AttachmentController {

    private final RecordFiles files;
    private final Attachments attachments;
    private final AttachFile attachFile;
    private final DownloadAttachment download;
    private final Users users;

    protected AttachmentController(
            RecordFiles files,
            Attachments attachments,
            AttachFile attachFile,
            DownloadAttachment download,
            Users users) {
        this.files = files;
        this.attachments = attachments;
        this.attachFile = attachFile;
        this.download = download;
        this.users = users;
    }

    @GetMapping
    @Operation(summary = "The files of a record, the newest first")
    public AttachmentList list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor) {
        return AttachmentList.of(
                attachments.of(files.toSee(id), cursor), users, attachments.limit(), files.mayChange());
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Attach a file: the file itself as the body")
    public AttachmentResponse attach(
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestHeader(value = HttpHeaders.CONTENT_LENGTH, defaultValue = "-1") long length,
            InputStream content) {
        return AttachmentResponse.of(attachFile.attach(files.toChange(id), name, content, length), users);
    }

    @GetMapping(value = "/{file}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "Download a file, whole or in ranges")
    public ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID file) {
        return download.answer(attachments.get(files.toSee(id), new AttachmentId(file)));
    }

    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a file; it can be brought back for an hour")
    public void remove(@PathVariable UUID id, @PathVariable UUID file) {
        attachments.remove(files.toChange(id), new AttachmentId(file));
    }

    @PostMapping("/{file}/restore")
    @Operation(summary = "Bring a removed file back")
    public AttachmentResponse restore(@PathVariable UUID id, @PathVariable UUID file) {
        return AttachmentResponse.of(attachments.restore(files.toChange(id), new AttachmentId(file)), users);
    }
}
