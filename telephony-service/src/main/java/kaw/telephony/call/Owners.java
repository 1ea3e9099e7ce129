package kaw.telephony.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaw.platform.security.UserId;
import kaw.telephony.agent.Agents;
import kaw.telephony.agent.Extensions;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.Signal;

/** Whose the extensions of the signals at hand are, asked for all of them at once; never older than the signals. */
final class Owners implements Extensions {

    private final Agents agents;
    private Map<String, UserId> known = new HashMap<>();

    Owners(Agents agents) {
        this.agents = agents;
    }

    /** Asks for those these signals name. */
    void ask(List<Signal> signals) {
        Set<String> extensions = signals.stream()
                .flatMap(Owners::endpoints)
                .filter(endpoint -> endpoint.kind() == Endpoint.Kind.EXTENSION)
                .map(Endpoint::name)
                .collect(Collectors.toSet());
        known = agents.owners(extensions);
    }

    private static Stream<Endpoint> endpoints(Signal signal) {
        return switch (signal) {
            case Signal.LegStarted started -> Stream.of(started.endpoint());
            case Signal.LinkRestored restored ->
                restored.snapshot().legs().stream().map(leg -> leg.endpoint());
            default -> Stream.empty();
        };
    }

    @Override
    public Optional<UserId> owner(String extension) {
        return Optional.ofNullable(known.get(extension));
    }
}
