package kaw.sample;

import java.util.UUID;
import kaw.platform.attachment.AttachFile;
import kaw.platform.attachment.AttachmentController;
import kaw.platform.attachment.Attachments;
import kaw.platform.attachment.DownloadAttachment;
import kaw.platform.security.Users;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files on counters, as thin as in any service. */
@RestController
@RequestMapping("/api/counters/{id}/files")
class FileController extends AttachmentController {

    private final CounterFiles files;
    private final Attachments attachments;
    private final TransactionTemplate transaction;

    FileController(
            CounterFiles files,
            Attachments attachments,
            AttachFile attachFile,
            DownloadAttachment download,
            Users users,
            TransactionTemplate transaction) {
        super(files, attachments, attachFile, download, users);
        this.files = files;
        this.attachments = attachments;
        this.transaction = transaction;
    }

    /** As when a card is purged. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void purge(@PathVariable UUID id) {
        transaction.executeWithoutResult(status -> attachments.purge(files.toChange(id)));
    }
}
