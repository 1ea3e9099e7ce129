package kaw.partner.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kaw.partner.card.CardValues;
import kaw.partner.card.FieldChange;
import kaw.partner.card.Origin;
import kaw.partner.card.Partner;
import kaw.partner.card.PartnerId;
import kaw.partner.card.PartnerNotFound;
import kaw.partner.card.Partners;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.schema.Field;
import kaw.platform.security.UserId;
import kaw.platform.security.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a card's history, the newest first, as far as the current user may see it. */
@Service
public class ReadHistory {

    private static final int BATCH = 100;

    private final Partners partners;
    private final ChangeLog log;
    private final FieldAccess access;
    private final Users users;

    ReadHistory(Partners partners, ChangeLog log, FieldAccess access, Users users) {
        this.partners = partners;
        this.log = log;
        this.access = access;
        this.users = users;
    }

    /**
     * A page of the history.
     *
     * @param before the version whose change was the last seen; null to begin
     */
    @Transactional(readOnly = true)
    public HistoryPage of(PartnerId id, @Nullable Integer before, int size) {
        Partner partner = partners.findById(id.value()).orElseThrow(() -> new PartnerNotFound(id));
        Set<String> visible = access.visible().stream().map(Field::name).collect(Collectors.toSet());
        List<HistoryEntry> entries = new ArrayList<>();
        int version = before == null ? Integer.MAX_VALUE : before;
        while (version > Partner.FIRST_VERSION) {
            List<LoggedChange> batch = log.before(id, version, BATCH);
            for (LoggedChange change : batch) {
                if (entries.size() == size) {
                    return new HistoryPage(entries, version);
                }
                version = change.version();
                entry(change, visible, entries);
            }
            if (batch.size() < BATCH) {
                break;
            }
        }
        if (entries.size() == size) {
            return new HistoryPage(entries, Partner.FIRST_VERSION + 1);
        }
        entries.add(creation(partner, visible));
        return new HistoryPage(entries, null);
    }

    private void entry(LoggedChange change, Set<String> visible, List<HistoryEntry> entries) {
        List<FieldChange> changes = change.changes().stream()
                .filter(one -> visible.contains(one.field()))
                .toList();
        if (!changes.isEmpty()) {
            entries.add(new HistoryEntry(
                    change.id(),
                    change.at(),
                    person(change.by()),
                    new Origin(change.source(), change.sourceId()),
                    false,
                    changes));
        }
    }

    private HistoryEntry creation(Partner partner, Set<String> visible) {
        List<FieldChange> filled = firstValues(partner).entrySet().stream()
                .filter(value -> visible.contains(value.getKey()))
                .map(value -> new FieldChange(value.getKey(), null, value.getValue()))
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
        return new HistoryEntry(
                partner.id().value(),
                partner.created().at(),
                person(partner.created().by()),
                partner.created().origin(),
                true,
                filled);
    }

    /** What the card was made with: its values now, and for every field changed since, what it was before the first time. */
    private Map<String, @Nullable Object> firstValues(Partner partner) {
        CardValues now = partner.values();
        Map<String, @Nullable Object> first = new HashMap<>(now.asMap());
        Map<String, @Nullable Object> unwound = new HashMap<>();
        for (LoggedChange change : log.upTo(partner.id(), partner.version())) {
            for (FieldChange one : change.changes()) {
                if (!unwound.containsKey(one.field())) {
                    unwound.put(one.field(), one.before());
                }
            }
        }
        first.putAll(unwound);
        first.values().removeIf(Objects::isNull);
        return first;
    }

    private HistoryEntry.Person person(String id) {
        return new HistoryEntry.Person(id, users.name(new UserId(id)).orElse(id));
    }
}
