package kaw.partner.index;

import java.nio.ByteBuffer;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kaw.partner.card.PartnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards the search index has to take in. Written with the cards themselves, so that whatever is stored will be found,
 * whichever process dies in between.
 */
@Component
public class IndexLog {

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    IndexLog(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Notes created, changed or deleted cards, in the running transaction and near its end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Collection<PartnerId> ids) {
        append(ids, List.of());
    }

    /**
     * Notes cards like {@link #append(Collection)}.
     *
     * @param made those of them that this transaction makes, so that this instance need not read them back to index them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Collection<PartnerId> ids, List<CardDocument> made) {
        if (ids.isEmpty()) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(ids.size() * PartnerId.LENGTH);
        ids.forEach(id -> bytes.put(id.bytes()));
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    var insert = connection.prepareStatement(
                            "INSERT INTO index_log (at, ids) VALUES (NOW(3), ?)", Statement.RETURN_GENERATED_KEYS);
                    insert.setBytes(1, bytes.array());
                    return insert;
                },
                key);
        long entry = Objects.requireNonNull(key.getKey()).longValue();
        events.publishEvent(new CardsLogged(entry, List.copyOf(ids), made));
    }
}
