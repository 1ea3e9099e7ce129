package kaw.imports.job;

/** An import may be run from now on. */
public record ImportStarted(ImportId id) {}
