package kaw.telephony.blacklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kaw.platform.Utc;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.problem.NotFound;
import kaw.platform.security.UserId;
import kaw.platform.values.PhoneNumber;
import kaw.platform.values.Phones;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All blacklisted numbers. */
@Repository
public class Blacklist {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean refuse;

    /** @param refuse whether calls from blacklisted numbers are refused, or only marked */
    Blacklist(JdbcClient jdbc, Clock clock, @Value("${kaw.telephony.blacklist.refuse:true}") boolean refuse) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.refuse = refuse;
    }

    /** @param by who put it there */
    public record Entry(String number, @Nullable String comment, UserId by, Instant at) {}

    /** Those of these numbers that stand in it. */
    public Set<String> among(Set<String> e164) {
        return e164.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT e164 FROM blacklisted_number WHERE e164 IN (:numbers)")
                        .param("numbers", e164)
                        .query(String.class)
                        .list());
    }

    /** Whether calls from numbers in it are refused. */
    public boolean refuses() {
        return refuse;
    }

    public List<Entry> all() {
        return jdbc.sql("SELECT * FROM blacklisted_number ORDER BY e164")
                .query((row, number) -> new Entry(
                        row.getString("e164"),
                        row.getString("comment"),
                        new UserId(row.getString("by_user")),
                        Utc.required(row, "added_at")))
                .list();
    }

    public void add(String number, @Nullable String comment, UserId by) {
        jdbc.sql("""
                        INSERT INTO blacklisted_number (e164, comment, by_user, added_at) VALUES (?, ?, ?, ?) AS fresh
                        ON DUPLICATE KEY UPDATE comment = fresh.comment, by_user = fresh.by_user
                        """)
                .param(e164(number))
                .param(comment)
                .param(by.value())
                .param(Utc.of(clock.instant()))
                .update();
    }

    public void remove(String number) {
        if (jdbc.sql("DELETE FROM blacklisted_number WHERE e164 = ?")
                        .param(e164(number))
                        .update()
                == 0) {
            throw new NotFound("number-not-blacklisted");
        }
    }

    private static String e164(String number) {
        List<PhoneNumber> found = Phones.numbers(number);
        if (found.size() != 1) {
            throw new Invalid(new FieldError("number", "not-a-phone"));
        }
        return found.getFirst().e164();
    }
}
