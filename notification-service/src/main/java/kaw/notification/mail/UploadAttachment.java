package kaw.notification.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import kaw.platform.files.FileId;
import kaw.platform.files.FileNames;
import kaw.platform.files.FileStore;
import kaw.platform.files.StoredFile;
import kaw.platform.security.UserId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes files for a letter still being written, gives them up again, and forgets those that never came into one. */
@Component
public class UploadAttachment {
    private static final int AT_ONCE = 200;

    private final MailAttachments attachments;
    private final ObjectProvider<FileStore> files;
    private final MailProperties properties;
    private final Clock clock;

    UploadAttachment(
            MailAttachments attachments, ObjectProvider<FileStore> files, MailProperties properties, Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.properties = properties;
        this.clock = clock;
    }

    /** @throws kaw.platform.files.FileTooLarge if it alone is more than a letter may have */
    public MailAttachment upload(UserId owner, String name, InputStream content) throws IOException {
        if (!properties.smtp().named()) {
            throw new MailOff();
        }
        StoredFile stored =
                files.getObject().put(content, properties.maxAttachmentsSize().toBytes());
        MailAttachment file = new MailAttachment(stored.id(), FileNames.clean(name), stored.size());
        attachments.add(file, owner, clock.instant());
        return file;
    }

    /** @throws MailNotFound if the user has no such file, or it is in a letter */
    public void remove(UserId owner, UUID id) throws IOException {
        if (!attachments.remove(owner, id)) {
            throw new MailNotFound();
        }
        files.getObject().delete(new FileId(id));
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT6H")
    void forgetUnused() throws IOException {
        for (MailAttachment file :
                attachments.unusedBefore(clock.instant().minus(properties.unusedUploads()), AT_ONCE)) {
            if (attachments.removeUnused(file.id())) {
                files.getObject().delete(file.id());
            }
        }
    }
}
