package kaw.telephony.asterisk;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaw.telephony.pbx.Endpoint;
import org.jspecify.annotations.Nullable;

/** What the names of channels and devices say: {@code PJSIP/601-0000001f} is extension 601. */
final class Channels {

    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9]+)/(.+)-[0-9a-fA-F]+(?:;[12])?");
    private static final Pattern EXTENSION = Pattern.compile("\\d{2,6}");
    private static final Set<String> TECHNOLOGIES = Set.of("PJSIP", "SIP", "IAX2", "DAHDI");

    private Channels() {}

    static Endpoint endpoint(String channel) {
        Matcher parts = NAME.matcher(channel);
        // Local, and what Asterisk makes for itself: AsyncGoto, Surrogate, CBAnn, Recorder.
        if (!parts.matches() || !TECHNOLOGIES.contains(parts.group(1))) {
            return Endpoint.virtual(channel);
        }
        String name = parts.group(2);
        return EXTENSION.matcher(name).matches() ? Endpoint.extension(name) : Endpoint.outside(name);
    }

    /** A Local channel's two ends are called alike, but for the number after the semicolon. */
    static Optional<String> otherEnd(String channel) {
        if (!channel.startsWith("Local/")) {
            return Optional.empty();
        }
        String name = channel.substring(0, channel.length() - 1);
        return channel.endsWith(";1")
                ? Optional.of(name + "2")
                : channel.endsWith(";2") ? Optional.of(name + "1") : Optional.empty();
    }

    /** The extension of a device or a queue's member; empty for anything else. */
    static Optional<String> extension(@Nullable String device) {
        if (device == null) {
            return Optional.empty();
        }
        int slash = device.indexOf('/');
        String name = device.substring(slash + 1);
        return slash > 0
                        && TECHNOLOGIES.contains(device.substring(0, slash))
                        && EXTENSION.matcher(name).matches()
                ? Optional.of(name)
                : Optional.empty();
    }

    /** A caller's number; null where Asterisk has none, or one that says it is withheld. */
    static @Nullable String number(@Nullable String callerId) {
        if (callerId == null || callerId.isBlank()) {
            return null;
        }
        return callerId.chars().anyMatch(Character::isDigit) ? callerId : null;
    }
}
