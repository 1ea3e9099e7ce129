package kaw.task.attachment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.UUID;
import kaw.platform.attachment.AttachFile;
import kaw.platform.attachment.AttachmentId;
import kaw.platform.attachment.AttachmentList;
import kaw.platform.attachment.AttachmentResponse;
import kaw.platform.attachment.Attachments;
import kaw.platform.attachment.DownloadAttachment;
import kaw.platform.security.Users;
import kaw.task.attachment.TaskFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks/{id}/files")
@PreAuthorize("hasRole('tasks')")
@Tag(name = "tasks")
class FileController {
    private final TaskFiles files;
    private final Attachments attachments;
    private final AttachFile attachFile;
    private final DownloadAttachment download;
    private final Users users;

    FileController(
            TaskFiles files, Attachments attachments, AttachFile attachFile, DownloadAttachment download, Users users) {
        this.files = files;
        this.attachments = attachments;
        this.attachFile = attachFile;
        this.download = download;
        this.users = users;
    }

    @GetMapping
    @Operation(summary = "The files of a task, the newest first")
    AttachmentList list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor) {
        return AttachmentList.of(attachments.of(files.of(id), cursor), users, attachments.limit(), true);
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Attach a file: the file itself as the body")
    AttachmentResponse attach(
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestHeader(value = HttpHeaders.CONTENT_LENGTH, defaultValue = "-1") long length,
            InputStream content) {
        return AttachmentResponse.of(attachFile.attach(files.of(id), name, content, length), users);
    }

    @GetMapping("/{file}")
    @Operation(summary = "Download a file")
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID file) {
        return download.answer(attachments.get(files.of(id), new AttachmentId(file)));
    }

    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a file; it can be brought back for an hour")
    void remove(@PathVariable UUID id, @PathVariable UUID file) {
        attachments.remove(files.of(id), new AttachmentId(file));
    }

    @PostMapping("/{file}/restore")
    @Operation(summary = "Bring a removed file back")
    AttachmentResponse restore(@PathVariable UUID id, @PathVariable UUID file) {
        return AttachmentResponse.of(attachments.restore(files.of(id), new AttachmentId(file)), users);
    }
}
