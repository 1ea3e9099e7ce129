package kaw.platform.attachment;

import java.util.UUID;

/** Whose files a service has, and who may do what with them: all that {@link AttachmentController} does not know by itself. */
public interface RecordFiles {

    /** The record as an owner of files, for someone who wants to see them; throws where they may not. */
    AttachmentOwner toSee(UUID record);

    /** The record as an owner of files, for someone who wants to attach or remove; throws where they may not. */
    AttachmentOwner toChange(UUID record);

    /** Whether someone who sees a record's files may attach and remove, too. */
    boolean mayChange();
}
