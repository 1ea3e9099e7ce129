package kaw.partner.history;

import java.time.Instant;
import java.util.UUID;

/** A file's coming or going as it is kept. */
record LoggedFile(UUID id, Instant at, String by, FileNote note) {}
