package kaw.partner.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kaw.partner.card.PartnerId;
import kaw.platform.Ids;
import kaw.test.KawTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@KawTest
class RowsByKeyIT {

    private static final int CARDS = 5_000;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void readsTheRowsOfAPageByKeyHoweverNewTheCardsAre() {
        List<Object[]> cards = IntStream.range(0, CARDS)
                .mapToObj(i -> new Object[] {new PartnerId(Ids.next()).bytes()})
                .toList();
        jdbc.batchUpdate("""
                INSERT INTO partner (id, version, field_values, created_at, created_by, created_source, changed_at, changed_by)
                VALUES (?, 0, '{"name": "Анна"}', NOW(3), 'test', 'API', NOW(3), 'test')
                """, cards);
        jdbc.batchUpdate("INSERT INTO partner_phone (e164, partner_id) VALUES ('+79510877285', ?)", cards);

        Object[] page = cards.subList(0, 50).stream().map(card -> card[0]).toArray();
        String places = String.join(",", Collections.nCopies(page.length, "?"));
        assertThat(access("SELECT id, version, field_values FROM partner WHERE id IN (" + places + ")", page))
                .isEqualTo("range");
        assertThat(access("SELECT partner_id FROM partner_phone WHERE partner_id IN (" + places + ")", page))
                .isEqualTo("range");
    }

    private String access(String query, Object[] keys) {
        return jdbc.query("EXPLAIN " + query, row -> row.next() ? row.getString("type") : "", keys);
    }
}
