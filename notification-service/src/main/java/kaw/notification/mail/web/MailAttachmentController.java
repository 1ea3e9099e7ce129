package kaw.notification.mail.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import kaw.notification.mail.MailAttachment;
import kaw.notification.mail.UploadAttachment;
import kaw.platform.security.CurrentUser;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/mails/attachments")
@Tag(name = "mails")
class MailAttachmentController {
    private final UploadAttachment uploadAttachment;
    private final CurrentUser currentUser;

    MailAttachmentController(UploadAttachment uploadAttachment, CurrentUser currentUser) {
        this.uploadAttachment = uploadAttachment;
        this.currentUser = currentUser;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Upload a file for a letter; one that comes into none is forgotten after a day")
    ResponseEntity<MailResponse.Attachment> upload(@RequestPart MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            MailAttachment stored = uploadAttachment.upload(currentUser.id(), name == null ? "" : name, content);
            return ResponseEntity.created(URI.create("/api/mails/attachments/" + stored.id()))
                    .body(MailResponses.of(stored));
        }
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Give up an own file that is in no letter yet")
    ResponseEntity<Void> remove(@PathVariable UUID id) throws IOException {
        uploadAttachment.remove(currentUser.id(), id);
        return ResponseEntity.noContent().build();
    }
}
