package kaw.partner.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** From a save to its being found: one's own, through the gateway, and one that another replica made. */
final class SavedCards {

    private static final int TRIES = 10_000;

    private final BenchBox box;
    private final BenchReport report;

    SavedCards(BenchBox box, BenchReport report) {
        this.box = box;
        this.report = report;
    }

    void measure(int saves) throws Exception {
        int atOnce = 0;
        for (int i = 0; i < saves; i++) {
            String word = word(i);
            save(card(i), word);
            atOnce += isFound(word) ? 1 : 0;
        }
        report.atLeast("P3.own_save_found_at_once", atOnce / (double) saves, 1);
        Samples others = Samples.once(saves, round -> {
            String word = word(round);
            saveElsewhere(card(round), word);
            int tries = 0;
            while (!isFound(word)) {
                if (++tries == TRIES) {
                    throw new IllegalStateException("what another replica saved is not found");
                }
            }
        });
        report.line("what another replica saved is found after p50 %.0f, p95 %.0f ms", others.p50(), others.p95());
        report.atMost("P3.saved_found_p95_s", others.p95() / 1_000, 1);
    }

    private static UUID card(int i) {
        return BenchCards.card(i).id();
    }

    /** One that nothing else begins with. */
    private static String word(int i) {
        return "найди" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "х" + i;
    }

    private void save(UUID id, String word) throws Exception {
        JsonNode card = box.ask("/api/partners/" + id);
        box.api()
                .patch(
                        "/api/partners/" + id,
                        Map.of("values", Map.of("comment", word)),
                        card.get("version").asInt());
    }

    /** What another replica leaves in the database: the card and the entry in the log of the index. */
    private void saveElsewhere(UUID id, String word) throws Exception {
        byte[] key = BenchBase.key(id);
        try (Connection connection = box.mySql();
                PreparedStatement card = connection.prepareStatement("""
                        UPDATE partner SET version = version + 1, field_values = JSON_SET(field_values, '$.comment', ?)
                        WHERE id = ?
                        """);
                PreparedStatement log =
                        connection.prepareStatement("INSERT INTO index_log (at, ids) VALUES (NOW(3), ?)")) {
            connection.setAutoCommit(false);
            card.setString(1, word);
            card.setBytes(2, key);
            card.executeUpdate();
            log.setBytes(1, key);
            log.executeUpdate();
            connection.commit();
        }
    }

    private boolean isFound(String word) throws Exception {
        return box.ask("/api/partners?size=1&hidden=true&search=" + BenchBox.encoded(word))
                        .get("items")
                        .size()
                == 1;
    }
}
