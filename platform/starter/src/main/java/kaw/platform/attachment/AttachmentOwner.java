package kaw.platform.attachment;

import java.util.UUID;

/**
 * The record files are attached to.
 *
 * @param kind what it is, such as {@code partner}; at most 20 latin letters
 */
public record AttachmentOwner(String kind, UUID id) {}
