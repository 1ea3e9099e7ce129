package kaw.telephony.agent;

import kaw.platform.problem.NotFound;

/** The user has no extension, or none with a password. */
public final class NoExtension extends NotFound {
    NoExtension() {
        super("no-extension");
    }
}
