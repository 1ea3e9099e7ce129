package kaw.telephony.disposition;

import java.time.Clock;
import kaw.contracts.Topic;
import kaw.contracts.telephony.CallDisposed;
import kaw.platform.outbox.Outbox;
import kaw.platform.security.UserId;
import kaw.telephony.call.CallId;
import kaw.telephony.call.Ledger;
import kaw.telephony.choice.ChoiceKind;
import kaw.telephony.choice.Choices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what a call came to; may be said anew, and before the call is over. */
@Component
public class DisposeCall {

    private final Ledger ledger;
    private final Choices choices;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    DisposeCall(Ledger ledger, Choices choices, JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.ledger = ledger;
        this.choices = choices;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param onlyOf who must have taken part in the call; null for anyone */
    @Transactional
    public void dispose(CallId call, String disposition, @Nullable String comment, UserId by, @Nullable UserId onlyOf) {
        ledger.get(call, onlyOf);
        String code = choices.require(ChoiceKind.DISPOSITION, disposition);
        jdbc.sql("UPDATE call_record SET disposition = ?, comment = ? WHERE id = ?")
                .param(code)
                .param(comment)
                .param(call.bytes())
                .update();
        outbox.append(
                Topic.CALLS,
                call.toString(),
                new CallDisposed(call.value(), code, comment, by.value(), clock.instant()));
    }
}
