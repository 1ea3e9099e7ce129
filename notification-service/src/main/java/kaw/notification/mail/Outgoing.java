package kaw.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kaw.contracts.mail.MailState;
import kaw.platform.Ids;
import kaw.platform.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue of letters: who may send which, and what became of it. Whoever lost a claim can write nothing under it. */
@Component
class Outgoing {
    private static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final MailProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outgoing(JdbcClient jdbc, MailProperties properties, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the letter that waits longest; instances do not wait for each other. */
    @Transactional
    Optional<Claim> claim() {
        Instant now = clock.instant();
        return jdbc.sql(Mails.COLUMNS + """
                         WHERE state = 'QUEUED' AND next_attempt_at <= :now AND (claimed_until IS NULL OR claimed_until < :now)
                         ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Utc.of(now))
                .query(Mails::mail)
                .optional()
                .map(mail -> {
                    Claim claim = new Claim(Ids.next(), mail);
                    jdbc.sql("UPDATE mail SET claim = ?, claimed_until = ? WHERE id = ?")
                            .param(Ids.bytes(claim.token()))
                            .param(Utc.of(now.plus(properties.claim())))
                            .param(Ids.bytes(mail.id().value()))
                            .update();
                    return claim;
                });
    }

    /** Notes that only the last line is missing; false where the claim is another's by now, then it must not be sent. */
    @Transactional
    boolean handingOver(Claim claim) {
        return jdbc.sql(
                                "UPDATE mail SET handing_over = TRUE, claimed_until = ? WHERE id = ? AND claim = ? AND state = 'QUEUED'")
                        .param(Utc.of(clock.instant().plus(properties.claim())))
                        .param(Ids.bytes(claim.mail().id().value()))
                        .param(Ids.bytes(claim.token()))
                        .update()
                == 1;
    }

    @Transactional
    void sent(Claim claim) {
        finish(claim, MailState.SENT, null);
    }

    @Transactional
    void failed(Claim claim, String reason) {
        finish(claim, MailState.FAILED, reason);
    }

    /** The server does not take this letter now: another attempt after a pause that grows. */
    @Transactional
    void putOff(Claim claim, String reason) {
        int earlier = Math.min(claim.mail().attempts(), 20);
        Duration pause = properties.firstRetry().multipliedBy(1L << earlier);
        Duration longest = properties.longestRetry();
        release(claim, pause.compareTo(longest) < 0 ? pause : longest, reason, 1);
    }

    /** No letter can be sent now: this one is no worse for it. */
    @Transactional
    void giveBack(Claim claim, Duration pause, @Nullable String reason) {
        release(claim, pause, reason, 0);
    }

    private void release(Claim claim, Duration pause, @Nullable String reason, int counted) {
        Instant now = clock.instant();
        if (claim.mail().createdAt().plus(properties.giveUpAfter()).isBefore(now)) {
            finish(claim, MailState.FAILED, reason);
            return;
        }
        jdbc.sql("""
                        UPDATE mail SET reason = COALESCE(?, reason), next_attempt_at = ?, attempts = attempts + ?,
                            claim = NULL, claimed_until = NULL, handing_over = FALSE
                        WHERE id = ? AND claim = ? AND state = 'QUEUED'
                        """)
                .param(reason(reason))
                .param(Utc.of(now.plus(pause)))
                .param(counted)
                .param(Ids.bytes(claim.mail().id().value()))
                .param(Ids.bytes(claim.token()))
                .update();
    }

    private void finish(Claim claim, MailState state, @Nullable String reason) {
        Instant now = clock.instant();
        byte[] id = Ids.bytes(claim.mail().id().value());
        int changed = jdbc.sql("""
                        UPDATE mail SET state = ?, reason = ?, finished_at = ?, version = version + 1, claim = NULL, claimed_until = NULL
                        WHERE id = ? AND claim = ? AND state = 'QUEUED'
                        """)
                .param(state.name())
                .param(reason(reason))
                .param(Utc.of(now))
                .param(id)
                .param(Ids.bytes(claim.token()))
                .update();
        if (changed == 1) {
            Mail mail = jdbc.sql(Mails.COLUMNS + " WHERE id = ?")
                    .param(id)
                    .query(Mails::mail)
                    .single();
            events.publishEvent(new MailMoved(mail, now));
        }
    }

    private static @Nullable String reason(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
    }
}
