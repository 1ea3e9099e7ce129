package kaw.platform.attachment;

/** A file was taken off its record, published in that transaction; for a while it can be brought back. */
public record AttachmentRemoved(Attachment attachment) {}
