package kaw.partner.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import kaw.platform.security.CurrentUser;
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
    private final FileLog fileLog;
    private final FieldAccess access;
    private final CurrentUser user;
    private final Users users;

    ReadHistory(Partners partners, ChangeLog log, FileLog fileLog, FieldAccess access, CurrentUser user, Users users) {
        this.partners = partners;
        this.log = log;
        this.fileLog = fileLog;
        this.access = access;
        this.user = user;
        this.users = users;
    }

    /** A page of the history, from where it was read so far. */
    @Transactional(readOnly = true)
    public HistoryPage of(PartnerId id, HistoryPlace from, int size) {
        Partner partner = partners.findById(id.value()).orElseThrow(() -> new PartnerNotFound(id));
        Set<String> visible = access.visible().stream().map(Field::name).collect(Collectors.toSet());
        Deque<Step> changes = changes(id, from, visible, size);
        Deque<Step> files = showsFiles(visible) ? files(id, from, size) : new ArrayDeque<>();
        List<HistoryEntry> entries = new ArrayList<>();
        HistoryPlace place = from;
        while (entries.size() < size && !(changes.isEmpty() && files.isEmpty())) {
            Step step = isNewer(files, changes) ? files.remove() : changes.remove();
            entries.add(step.entry());
            place = step.version() == null
                    ? new HistoryPlace(place.version(), step.entry().id())
                    : new HistoryPlace(step.version(), place.file());
        }
        if (entries.size() == size) {
            return new HistoryPage(entries, place);
        }
        entries.add(creation(partner, visible));
        return new HistoryPage(entries, null);
    }

    /** An entry and, where it is a change of values, the version it led to. */
    private record Step(HistoryEntry entry, @Nullable Integer version) {}

    private static boolean isNewer(Deque<Step> one, Deque<Step> other) {
        return !one.isEmpty()
                && (other.isEmpty()
                        || one.peek().entry().at().isAfter(other.peek().entry().at()));
    }

    /** A name of a file may tell what a field would: who sees none sees neither. */
    private boolean showsFiles(Set<String> visible) {
        return user.isAdmin() || !visible.isEmpty();
    }

    private Deque<Step> files(PartnerId id, HistoryPlace from, int size) {
        return fileLog.before(id, from.file(), size).stream()
                .map(file -> new Step(
                        new HistoryEntry(
                                file.id(), file.at(), person(file.by()), Origin.PERSON, false, List.of(), file.note()),
                        null))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** Up to so many changes of what is visible. */
    private Deque<Step> changes(PartnerId id, HistoryPlace from, Set<String> visible, int size) {
        Deque<Step> steps = new ArrayDeque<>();
        int version = from.version();
        while (version > Partner.FIRST_VERSION) {
            List<LoggedChange> batch = log.before(id, version, BATCH);
            for (LoggedChange change : batch) {
                if (steps.size() == size) {
                    return steps;
                }
                version = change.version();
                entry(change, visible).ifPresent(entry -> steps.add(new Step(entry, change.version())));
            }
            if (batch.size() < BATCH) {
                break;
            }
        }
        return steps;
    }

    private Optional<HistoryEntry> entry(LoggedChange change, Set<String> visible) {
        List<FieldChange> changes = change.changes().stream()
                .filter(one -> visible.contains(one.field()))
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new HistoryEntry(
                        change.id(),
                        change.at(),
                        person(change.by()),
                        new Origin(change.source(), change.sourceId()),
                        false,
                        changes,
                        null));
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
                filled,
                null);
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
