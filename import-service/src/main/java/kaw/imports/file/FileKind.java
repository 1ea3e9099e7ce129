package kaw.imports.file;

/** The kinds of file an import reads. */
public enum FileKind {
    CSV,
    XLS,
    XLSX
}
