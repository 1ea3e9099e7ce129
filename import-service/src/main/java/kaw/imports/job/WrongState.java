package kaw.imports.job;

import java.util.Map;
import kaw.contracts.imports.ImportState;
import kaw.platform.problem.Conflict;

/** An import cannot do this in the state it is in. */
public final class WrongState extends Conflict {

    WrongState(ImportState state) {
        super("import-state", Map.of("state", state), Map.of("state", state));
    }
}
