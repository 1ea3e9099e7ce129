package kaw.telephony.queue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.problem.Stale;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which queues each agent serves: all, unless an administrator said otherwise. */
@Repository
public class ServedQueues {

    private static final TypeReference<TreeSet<String>> NAMES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ServedQueues(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param queues null for all */
    public record Served(int version, @Nullable Set<String> queues) {}

    public Served of(UserId user) {
        return jdbc.sql("SELECT version, queues FROM served_queues WHERE user_id = ?")
                .param(user.value())
                .query((row, number) -> new Served(row.getInt("version"), names(row.getString("queues"))))
                .optional()
                .orElse(new Served(0, null));
    }

    /** Of those who do not serve all. */
    public Map<UserId, Set<String>> chosen() {
        Map<UserId, Set<String>> chosen = new HashMap<>();
        jdbc.sql("SELECT user_id, queues FROM served_queues WHERE queues IS NOT NULL")
                .query(row -> {
                    Set<String> names = names(row.getString("queues"));
                    chosen.put(new UserId(row.getString("user_id")), names == null ? Set.of() : names);
                });
        return chosen;
    }

    /**
     * @param queues null for all
     * @throws Stale if somebody changed it since that version
     */
    @Transactional
    public void change(UserId user, int version, @Nullable Set<String> queues) {
        if (queues != null && !known().containsAll(queues)) {
            throw new Invalid(new FieldError("queues", "unknown-queue"));
        }
        jdbc.sql("INSERT IGNORE INTO served_queues (user_id, queues, version) VALUES (?, NULL, 0)")
                .param(user.value())
                .update();
        int changed = jdbc.sql(
                        "UPDATE served_queues SET queues = ?, version = version + 1 WHERE user_id = ? AND version = ?")
                .param(queues == null ? null : json.writeValueAsString(new TreeSet<>(queues)))
                .param(user.value())
                .param(version)
                .update();
        if (changed == 0) {
            throw new Stale();
        }
    }

    private Set<String> known() {
        return Set.copyOf(
                jdbc.sql("SELECT name FROM pbx_queue").query(String.class).list());
    }

    private @Nullable Set<String> names(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, NAMES);
    }
}
