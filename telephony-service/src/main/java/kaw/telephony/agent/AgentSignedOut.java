package kaw.telephony.agent;

import kaw.platform.problem.Conflict;

/** An agent whose softphone has not registered takes no calls, and so cannot pause either. */
public final class AgentSignedOut extends Conflict {
    AgentSignedOut() {
        super("agent-signed-out");
    }
}
