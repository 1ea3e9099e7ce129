package kaw.telephony.agent;

import java.util.Optional;
import kaw.platform.security.UserId;

/** Whose telephone an extension is. */
@FunctionalInterface
public interface Extensions {
    Optional<UserId> owner(String extension);
}
