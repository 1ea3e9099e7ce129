package kaw.telephony.dial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaw.platform.Ids;
import kaw.platform.OrganisationProperties;
import kaw.platform.Utc;
import kaw.platform.security.GroupId;
import kaw.platform.security.UserId;
import kaw.platform.values.PhoneNumber;
import kaw.platform.values.Phones;
import kaw.telephony.agent.Agent;
import kaw.telephony.agent.Agents;
import kaw.telephony.pbx.Pbx;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers what the softphone is to dial, if the rules let it, notes who asked, and has the exchange let that extension dial that number
 * once: what is dialled without asking goes nowhere.
 */
@Component
public class PermitDialling {

    /** A colleague's extension, a queue or an emergency needs no rule: it costs nothing. */
    private static final Pattern INTERNAL = Pattern.compile("[0-9]{2,5}");

    private final List<DialRule> rules;
    private final DialProperties properties;
    private final Agents agents;
    private final ObjectProvider<Pbx> pbx;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    PermitDialling(
            DialProperties properties,
            Agents agents,
            ObjectProvider<Pbx> pbx,
            JdbcClient jdbc,
            Clock clock,
            OrganisationProperties organisation) {
        this.rules = DialRule.of(properties);
        this.properties = properties;
        this.agents = agents;
        this.pbx = pbx;
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = organisation.timeZone();
    }

    static boolean isInternal(String number) {
        return INTERNAL.matcher(number).matches();
    }

    /**
     * @return digits with at most a plus before them, whatever the text was
     * @throws NotDialable if the text is no number
     * @throws DialRuleRefused if a rule does not allow it
     * @throws kaw.telephony.pbx.PbxDown if the exchange cannot be told
     */
    public String permit(UserId user, Set<GroupId> groups, String text, @Nullable UUID partner) {
        String stripped = text.strip();
        if (isInternal(stripped)) {
            return stripped;
        }
        List<PhoneNumber> numbers = Phones.numbers(stripped);
        if (numbers.size() != 1) {
            throw new NotDialable();
        }
        String number = numbers.getFirst().e164();
        Instant now = clock.instant();
        DialRule.Attempt attempt = new DialRule.Attempt(
                number,
                LocalTime.ofInstant(now, zone),
                lastMinute(user, now),
                open(user),
                groups.stream().map(GroupId::value).collect(Collectors.toSet()));
        for (DialRule rule : rules) {
            if (!rule.allows(attempt)) {
                throw new DialRuleRefused(rule.name());
            }
        }
        note(user, number, partner, now);
        tellExchange(user, number, now.plus(properties.validFor()));
        return number;
    }

    private void note(UserId user, String number, @Nullable UUID partner, Instant now) {
        jdbc.sql("INSERT INTO dial_request (id, user_id, number, partner_id, at) VALUES (?, ?, ?, ?, ?)")
                .param(Ids.bytes(Ids.next()))
                .param(user.value())
                .param(number)
                .param(Ids.bytesOrNull(partner))
                .param(Utc.of(now))
                .update();
    }

    private void tellExchange(UserId user, String number, Instant until) {
        Pbx exchange = pbx.getIfAvailable();
        String extension = agents.find(user).map(Agent::extension).orElse(null);
        if (exchange != null && extension != null && properties.enforced()) {
            exchange.permit(extension, number, until);
        }
    }

    private int lastMinute(UserId user, Instant now) {
        return jdbc.sql("SELECT COUNT(*) FROM dial_request WHERE user_id = ? AND at > ?")
                .param(user.value())
                .param(Utc.of(now.minusSeconds(60)))
                .query(Integer.class)
                .single();
    }

    private int open(UserId user) {
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT c.id) FROM call_leg l JOIN call_record c ON c.id = l.call_id
                        WHERE l.user_id = ? AND l.ended_at IS NULL AND c.ended_at IS NULL AND c.direction = 'OUT'
                        """).param(user.value()).query(Integer.class).single();
    }
}
