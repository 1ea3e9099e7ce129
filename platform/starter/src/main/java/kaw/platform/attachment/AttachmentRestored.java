package kaw.platform.attachment;

/** A removed file was brought back, published in that transaction. */
public record AttachmentRestored(Attachment attachment) {}
