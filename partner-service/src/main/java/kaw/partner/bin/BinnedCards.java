package kaw.partner.bin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaw.partner.card.CardValues;
import kaw.partner.card.PartnerId;
import kaw.platform.Utc;
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

    /** The values without their names; compared so that case, accents, and ё or е do not matter. */
    private static final String VALUES = "CONVERT(JSON_EXTRACT(field_values, '$.*') USING utf8mb4)";

    /** The same without what people write between a phone's digits; what stands between two values stays. */
    private static final String NUMBERS = "REGEXP_REPLACE(" + VALUES + ", '[-+(). ]', '')";

    /** What is left out of a word that may be a phone: its marks, and before a whole Russian number the 8 or 7 it may have or not. */
    private static final Pattern PHONE_MARKS = Pattern.compile("^\\+?[78](?=\\D*(\\d\\D*){10}$)|[-+().]");

    private static final Pattern DIGITS_OF_A_PHONE = Pattern.compile("\\d{3,}");

    private static final RowMapper<BinnedCard> CARD = (row, index) -> new BinnedCard(
            PartnerId.of(row.getBytes("id")),
            CardValues.fromJson(row.getString("field_values")),
            Utc.required(row, "created_at"),
            Utc.required(row, "deleted_at"),
            new UserId(row.getString("deleted_by")));

    private final JdbcTemplate jdbc;

    BinnedCards(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Up to so many cards after a place.
     *
     * @param search words that all must stand somewhere in the card's values; those of digits also where a phone has brackets or
     *     dashes between them. There is no index for them: a bin is small, and an administrator looks into it now and then
     */
    public List<BinnedCard> after(@Nullable Place place, String search, int limit) {
        StringBuilder sql = new StringBuilder(
                "SELECT id, field_values, created_at, deleted_at, deleted_by FROM partner_deleted WHERE TRUE");
        List<Object> values = new ArrayList<>();
        if (place != null) {
            sql.append(" AND (deleted_at, id) < (?, ?)");
            values.add(Utc.of(place.deletedAt()));
            values.add(place.id().bytes());
        }
        Pattern.compile("\\s+")
                .splitAsStream(search.strip())
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .forEach(word -> {
                    String number = PHONE_MARKS.matcher(word).replaceAll("");
                    boolean phone = DIGITS_OF_A_PHONE.matcher(number).matches();
                    sql.append(" AND " + (phone ? NUMBERS : VALUES) + " COLLATE utf8mb4_0900_ai_ci LIKE ? ESCAPE '!'");
                    values.add("%" + (phone ? number : word).replaceAll("[!%_]", "!$0") + "%");
                });
        sql.append(" ORDER BY deleted_at DESC, id DESC LIMIT ?");
        values.add(limit);
        return jdbc.query(sql.toString(), CARD, values.toArray());
    }
}
