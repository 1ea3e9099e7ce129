package kaw.partner.bin;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaw.partner.card.CardValues;
import kaw.partner.card.PartnerId;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** The bin as it is shown, the latest deleted first. */
@Repository
public class BinnedCards {

    /** The last card seen. */
    public record Place(Instant deletedAt, PartnerId id) {}

    private static final int MOST_WORDS = 8;

    private static final RowMapper<BinnedCard> CARD = (row, index) -> new BinnedCard(
            PartnerId.of(row.getBytes("id")),
            CardValues.fromJson(row.getString("field_values")),
            instant(row.getObject("created_at", LocalDateTime.class)),
            instant(row.getObject("deleted_at", LocalDateTime.class)),
            new UserId(row.getString("deleted_by")));

    private final JdbcTemplate jdbc;

    BinnedCards(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Up to so many cards after a place.
     *
     * @param search words that all must stand somewhere in the card's values. There is no index for them: a bin is small, and
     *     an administrator looks into it now and then
     */
    public List<BinnedCard> after(@Nullable Place place, String search, int limit) {
        StringBuilder sql = new StringBuilder(
                "SELECT id, field_values, created_at, deleted_at, deleted_by" + " FROM partner_deleted WHERE TRUE");
        List<Object> values = new ArrayList<>();
        if (place != null) {
            sql.append(" AND (deleted_at, id) < (?, ?)");
            values.add(LocalDateTime.ofInstant(place.deletedAt(), ZoneOffset.UTC));
            values.add(place.id().bytes());
        }
        Pattern.compile("\\s+")
                .splitAsStream(search.strip())
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .forEach(word -> {
                    // The values without their names; case, accents, and ё or е do not matter.
                    sql.append(" AND CONVERT(JSON_EXTRACT(field_values, '$.*') USING utf8mb4)"
                            + " COLLATE utf8mb4_0900_ai_ci LIKE ? ESCAPE '!'");
                    values.add("%" + word.replaceAll("[!%_]", "!$0") + "%");
                });
        sql.append(" ORDER BY deleted_at DESC, id DESC LIMIT ?");
        values.add(limit);
        return jdbc.query(sql.toString(), CARD, values.toArray());
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
