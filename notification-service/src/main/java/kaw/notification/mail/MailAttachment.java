package kaw.notification.mail;

import kaw.platform.files.FileId;

/**
 * A file of a letter.
 *
 * @param name as its author called it, without anything that could harm
 * @param size in bytes
 */
public record MailAttachment(FileId id, String name, long size) {}
