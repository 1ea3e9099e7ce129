package kaw.partner.attachment.web;

import kaw.partner.attachment.CardFiles;
import kaw.platform.attachment.AttachFile;
import kaw.platform.attachment.AttachmentController;
import kaw.platform.attachment.Attachments;
import kaw.platform.attachment.DownloadAttachment;
import kaw.platform.security.Users;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of a card. */
@RestController
@RequestMapping("/api/partners/{id}/files")
class FileController extends AttachmentController {

    FileController(
            CardFiles files, Attachments attachments, AttachFile attachFile, DownloadAttachment download, Users users) {
        super(files, attachments, attachFile, download, users);
    }
}
