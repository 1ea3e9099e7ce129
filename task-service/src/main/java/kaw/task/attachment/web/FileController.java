package kaw.task.attachment.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import kaw.platform.attachment.AttachFile;
import kaw.platform.attachment.AttachmentController;
import kaw.platform.attachment.Attachments;
import kaw.platform.attachment.DownloadAttachment;
import kaw.platform.security.Users;
import kaw.task.attachment.TaskFiles;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of a task. */
@RestController
@RequestMapping("/api/tasks/{id}/files")
@Tag(name = "tasks")
class FileController extends AttachmentController {
    FileController(
            TaskFiles files, Attachments attachments, AttachFile attachFile, DownloadAttachment download, Users users) {
        super(files, attachments, attachFile, download, users);
    }
}
