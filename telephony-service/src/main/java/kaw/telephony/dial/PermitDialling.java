package kaw.telephony.dial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kaw.platform.Ids;
import kaw.platform.OrganisationProperties;
import kaw.platform.security.UserId;
import kaw.platform.values.PhoneNumber;
import kaw.platform.values.Phones;
import kaw.telephony.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what the softphone is to dial, if the rules let it, and notes who asked. */
@Component
public class PermitDialling {

    /** A colleague's extension or a queue needs no rule: it costs nothing. */
    private static final Pattern INTERNAL = Pattern.compile("\\d{2,5}");

    private final List<DialRule> rules;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    PermitDialling(DialProperties properties, JdbcClient jdbc, Clock clock, OrganisationProperties organisation) {
        this.rules = DialRule.of(properties);
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = organisation.timeZone();
    }

    /**
     * @return digits with at most a plus before them, whatever the text was
     * @throws NotDialable if the text is no number
     * @throws DialRuleRefused if a rule does not allow it
     */
    @Transactional
    public String permit(UserId user, String text, @Nullable UUID partner) {
        String stripped = text.strip();
        if (INTERNAL.matcher(stripped).matches()) {
            return stripped;
        }
        List<PhoneNumber> numbers = Phones.numbers(stripped);
        if (numbers.size() != 1) {
            throw new NotDialable();
        }
        String number = numbers.getFirst().e164();
        Instant now = clock.instant();
        DialRule.Attempt attempt = new DialRule.Attempt(number, LocalTime.ofInstant(now, zone), lastMinute(user, now));
        for (DialRule rule : rules) {
            if (!rule.allows(attempt)) {
                throw new DialRuleRefused(rule.name());
            }
        }
        jdbc.sql("INSERT INTO dial_request (id, user_id, number, partner_id, at) VALUES (?, ?, ?, ?, ?)")
                .param(Ids.bytes(Ids.next()))
                .param(user.value())
                .param(number)
                .param(Utc.bytes(partner))
                .param(Utc.of(now))
                .update();
        return number;
    }

    private int lastMinute(UserId user, Instant now) {
        return jdbc.sql("SELECT COUNT(*) FROM dial_request WHERE user_id = ? AND at > ?")
                .param(user.value())
                .param(Utc.of(now.minusSeconds(60)))
                .query(Integer.class)
                .single();
    }
}
