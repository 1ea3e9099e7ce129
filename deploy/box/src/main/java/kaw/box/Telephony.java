package kaw.box;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaw.components.Asterisk;
import kaw.components.AsteriskPorts;
import kaw.components.AsteriskRole;
import kaw.components.AsteriskRoot;
import kaw.components.AsteriskSecrets;
import kaw.components.AsteriskSettings;
import kaw.components.Component;
import kaw.components.ComponentFailed;
import kaw.components.PbxConnection;
import kaw.components.PbxExtensions;
import org.jspecify.annotations.Nullable;

/**
 * The PBX of a box: an example of its own, the customer's, or none.
 *
 * @param off why there is none, in one sentence
 */
record Telephony(
        @Nullable PbxConnection connection,
        @Nullable AsteriskSettings own,
        @Nullable String off) {

    private static final String PART = "asterisk";
    private static final String HOW = "; ./kaw up --pbx FILE connects your own PBX, see docs/operations.md";

    static Telephony of(BoxFolder folder, Options options, BoxPorts ports) {
        if (options.noPbx()) {
            return new Telephony(null, null, "--no-pbx was said");
        }
        Optional<PbxConnection> customers = CustomersPbx.of(folder);
        if (customers.isPresent()) {
            return new Telephony(customers.get(), null, null);
        }
        return AsteriskRoot.ofThisMachine()
                .obstacle()
                .map(why -> new Telephony(null, null, why + HOW))
                .orElseGet(() -> {
                    AsteriskSettings own = settings(folder, ports);
                    return new Telephony(own.connection(), own, null);
                });
    }

    /** Only where the box has one of its own. It stands on nothing, so it starts beside all others. */
    Optional<Part> part() {
        AsteriskSettings settings = own;
        return settings == null
                ? Optional.empty()
                : Optional.of(new Part(
                        PART, "Asterisk", Set.of(), settings.pidFile(), settings.log(), true, () -> start(settings)));
    }

    /** What telephony-service has to know; nothing where calls are off. */
    Map<String, String> settings() {
        return connection == null ? Map.of() : connection.settings();
    }

    /** What the gateway has to know. */
    Map<String, String> gatewaySettings() {
        return connection == null ? Map.of() : connection.gatewaySettings();
    }

    /** Whether the coming start fetches Asterisk. */
    boolean isFetched() {
        return own != null && !AsteriskRoot.ofThisMachine().isComplete();
    }

    private static Component start(AsteriskSettings settings) {
        try {
            return Asterisk.start(settings);
        } catch (ComponentFailed e) {
            throw new ComponentFailed(e.getMessage() + "; there are no calls until it runs" + HOW, e);
        }
    }

    private static AsteriskSettings settings(BoxFolder folder, BoxPorts ports) {
        return new AsteriskSettings(
                folder.of(PART),
                folder.log(PART),
                AsteriskRole.PBX,
                new AsteriskPorts(
                        ports.of(BoxPorts.PBX_AMI),
                        ports.of(BoxPorts.PBX_HTTP),
                        ports.of(BoxPorts.PBX_SIP),
                        ports.of(BoxPorts.PBX_CARRIER),
                        ports.of(BoxPorts.PBX_RTP)),
                new AsteriskSecrets(
                        folder.secret("pbx-ami"),
                        folder.secret("pbx-ari"),
                        folder.secret("pbx-line"),
                        PbxExtensions.keptIn(folder.of("pbx-extensions"))));
    }
}
