package kaw.telephony.dial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.security.UserId;
import kaw.platform.values.PhoneNumber;
import kaw.platform.values.Phones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a call to the outside was permitted. The example dialplan asks before it dials; this looks at what is being dialled, and so holds
 * at any exchange.
 */
@Component
public class UsePermission {

    /** Longer than the exchange gives: a call may be read late, after a link that was lost. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final DialProperties properties;
    private final JdbcClient jdbc;

    UsePermission(DialProperties properties, JdbcClient jdbc) {
        this.properties = properties;
        this.jdbc = jdbc;
    }

    /**
     * Uses the permission, which is good for one call.
     *
     * @param number as dialled
     */
    public boolean covers(UserId user, String number, UUID call, Instant at) {
        if (!properties.enforced() || PermitDialling.isInternal(number)) {
            return true;
        }
        List<PhoneNumber> numbers = Phones.numbers(number);
        return numbers.size() == 1 && use(user, numbers.getFirst().e164(), call, at);
    }

    private boolean use(UserId user, String e164, UUID call, Instant at) {
        return jdbc.sql("""
                        UPDATE dial_request SET call_id = ?
                        WHERE user_id = ? AND number = ? AND at > ? AND call_id IS NULL
                        ORDER BY at DESC LIMIT 1
                        """)
                        .param(Ids.bytes(call))
                        .param(user.value())
                        .param(e164)
                        .param(Utc.of(at.minus(LATE)))
                        .update()
                == 1;
    }
}
