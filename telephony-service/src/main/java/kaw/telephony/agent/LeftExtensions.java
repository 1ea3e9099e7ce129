package kaw.telephony.agent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Extensions agents have left and the exchange still offers calls. */
@Repository
class LeftExtensions {

    private final JdbcClient jdbc;

    LeftExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An agent has another extension now, or none. */
    void moved(@Nullable String from, @Nullable String to) {
        if (from != null) {
            jdbc.sql("INSERT IGNORE INTO left_extension (extension) VALUES (?)")
                    .param(from)
                    .update();
        }
        if (to != null) {
            forget(to);
        }
    }

    List<String> all() {
        return jdbc.sql("SELECT extension FROM left_extension")
                .query(String.class)
                .list();
    }

    void forget(String extension) {
        jdbc.sql("DELETE FROM left_extension WHERE extension = ?")
                .param(extension)
                .update();
    }
}
