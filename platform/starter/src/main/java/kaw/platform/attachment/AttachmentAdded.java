package kaw.platform.attachment;

/** A file was attached; published in the transaction that makes it visible, which a listener can still refuse. */
public record AttachmentAdded(Attachment attachment) {}
