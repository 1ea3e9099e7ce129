package kaw.imports.job;

import kaw.platform.problem.NotFound;

/** There is no such import. */
public final class ImportNotFound extends NotFound {

    public ImportNotFound() {
        super("import-not-found");
    }
}
