package kaw.partner.card;

import java.util.Optional;
import kaw.platform.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deleted cards, each as it was: the table {@code partner_deleted}. */
@Repository
class DeletedPartners {

    private static final String CARD =
            "id, version, field_values, created_at, created_by, created_source, created_source_id, changed_at, changed_by";

    private final JdbcTemplate jdbc;

    DeletedPartners(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves a card here, out of everything that reads cards. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(PartnerId id, Stamp stamp) {
        jdbc.update(
                "INSERT INTO partner_deleted (" + CARD + ", deleted_at, deleted_by) SELECT " + CARD
                        + ", ?, ? FROM partner WHERE id = ?",
                Utc.of(stamp.at()),
                stamp.by(),
                id.bytes());
        jdbc.update("DELETE FROM partner WHERE id = ?", id.bytes());
    }

    /** Moves a card back; false when it is not here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean bringBack(PartnerId id) {
        // Locked first: of two who bring it back one does.
        boolean here = !jdbc.queryForList("SELECT version FROM partner_deleted WHERE id = ? FOR UPDATE", id.bytes())
                .isEmpty();
        if (here) {
            jdbc.update(
                    "INSERT INTO partner (" + CARD + ") SELECT " + CARD + " FROM partner_deleted WHERE id = ?",
                    id.bytes());
            jdbc.update("DELETE FROM partner_deleted WHERE id = ?", id.bytes());
        }
        return here;
    }

    /** Deletes a card that is here for good; the values it had, or nothing when it is not here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CardValues> purge(PartnerId id) {
        Optional<CardValues> values = jdbc
                .query(
                        "SELECT field_values FROM partner_deleted WHERE id = ? FOR UPDATE",
                        (row, index) -> CardValues.fromJson(row.getString(1)),
                        (Object) id.bytes())
                .stream()
                .findFirst();
        if (values.isPresent()) {
            jdbc.update("DELETE FROM partner_deleted WHERE id = ?", (Object) id.bytes());
        }
        return values;
    }
}
