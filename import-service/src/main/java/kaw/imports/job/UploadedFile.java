package kaw.imports.job;

import kaw.platform.files.FileId;

/**
 * The file of an import.
 *
 * @param name as its owner called it; shown, never used as a name on disk
 */
public record UploadedFile(FileId id, String name, long size) {}
