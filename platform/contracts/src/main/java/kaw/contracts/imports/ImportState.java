package kaw.contracts.imports;

/** Where an import stands. */
public enum ImportState {
    /** Uploaded and recognised; waits for its settings and its start. */
    RECOGNISED,
    RUNNING,
    /** Sends no more chunks; waits for the answers to those already sent. */
    CANCELLING,
    CANCELLED,
    FINISHED,
    /** Could not be read to its end; what was applied before stays. */
    FAILED
}
