package kaw.platform.files;

/**
 * A file as it was stored.
 *
 * @param size its length in bytes
 * @param sha256 digest of its content, hexadecimal
 */
public record StoredFile(FileId id, long size, String sha256) {}
