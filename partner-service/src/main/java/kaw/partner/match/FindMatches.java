package kaw.partner.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kaw.contracts.schema.FieldType;
import kaw.partner.card.CardChanged;
import kaw.partner.card.CardValues;
import kaw.partner.card.PartnerId;
import kaw.partner.phone.PhoneBook;
import kaw.platform.schema.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Finds the cards that hold values of a field, without reading the others. */
@Service
public class FindMatches {

    private static final Logger log = LoggerFactory.getLogger(FindMatches.class);
    private static final PartnerId BEFORE_ALL = new PartnerId(new UUID(0, 0));
    private static final int BATCH = 2_000;

    private final PhoneBook phones;
    private final MatchKeys keys;
    private final Set<String> ready = ConcurrentHashMap.newKeySet();

    FindMatches(PhoneBook phones, MatchKeys keys) {
        this.phones = phones;
        this.keys = keys;
    }

    /**
     * Makes the field one that cards can be found by. The first time this reads all cards, a batch in each transaction;
     * broken off, it begins anew.
     */
    public void prepare(Field by) {
        if (by.behaviour() == FieldType.PHONE || ready.contains(by.name())) {
            return;
        }
        if (!keys.ready(by.name())) {
            log.info("Noting the values of {} of all cards, to find them by it", by.name());
            keys.begin(by.name());
            List<PartnerId> last = List.of(BEFORE_ALL);
            while (!last.isEmpty()) {
                last = keys.catchUp(by.name(), last.getFirst(), BATCH);
            }
            keys.finish(by.name());
        }
        ready.add(by.name());
    }

    /** Ids, ascending, of cards that may hold one of these {@linkplain MatchKey keys} in the field; a phone in any phone field. */
    public Collection<PartnerId> candidates(Field by, Collection<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        if (by.behaviour() != FieldType.PHONE) {
            return new TreeSet<>(keys.owners(by.name(), values));
        }
        Set<PartnerId> owners = new TreeSet<>();
        phones.owners(values).values().forEach(owners::addAll);
        return owners;
    }

    /** Notes cards written past the domain events. */
    public void note(Map<PartnerId, CardValues> made, Collection<CardChanged> changed) {
        keys.add(made);
        keys.replace(changed);
    }
}
