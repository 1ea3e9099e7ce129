package kaw.partner.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kaw.contracts.imports.ChunkPrepared;
import kaw.partner.card.CardChanged;
import kaw.partner.card.CardPhones;
import kaw.partner.card.CardValues;
import kaw.partner.card.Origin;
import kaw.partner.card.PartnerId;
import kaw.partner.card.Stamp;
import kaw.partner.history.ChangeLog;
import kaw.partner.index.CardDocument;
import kaw.partner.index.IndexLog;
import kaw.partner.index.IndexPace;
import kaw.partner.match.FindMatches;
import kaw.partner.phone.PhoneBook;
import kaw.platform.Ids;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import kaw.platform.values.RequiredFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Applies a chunk of an import: all of it or, when it was applied before, nothing. */
@Service
public class ApplyChunk {

    private final RowReader reader;
    private final Schema schema;
    private final RequiredFields required;
    private final AppliedChunks applied;
    private final ImportedCards cards;
    private final FindMatches matches;
    private final PhoneBook phones;
    private final ChangeLog history;
    private final IndexLog indexLog;
    private final IndexPace indexPace;
    private final ChunkAnnouncer announcer;
    private final TransactionOperations transaction;
    private final Clock clock;

    ApplyChunk(
            RowReader reader,
            Schema schema,
            RequiredFields required,
            AppliedChunks applied,
            ImportedCards cards,
            FindMatches matches,
            PhoneBook phones,
            ChangeLog history,
            IndexLog indexLog,
            IndexPace indexPace,
            ChunkAnnouncer announcer,
            TransactionOperations transaction,
            Clock clock) {
        this.reader = reader;
        this.schema = schema;
        this.required = required;
        this.applied = applied;
        this.cards = cards;
        this.matches = matches;
        this.phones = phones;
        this.history = history;
        this.indexLog = indexLog;
        this.indexPace = indexPace;
        this.announcer = announcer;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void apply(ChunkPrepared chunk) {
        CardKeys keys = keys(chunk);
        if (keys.by() != null) {
            matches.prepare(keys.by());
        }
        List<ReadRow> rows = reader.read(chunk);
        indexPace.awaitRoom();
        transaction.executeWithoutResult(running -> apply(chunk, keys, rows));
    }

    private void apply(ChunkPrepared chunk, CardKeys keys, List<ReadRow> rows) {
        Stamp stamp = new Stamp(now(), chunk.by(), new Origin(Origin.Kind.IMPORT, chunk.importId()));
        if (!applied.begin(chunk.importId(), chunk.chunk(), stamp.at())) {
            return;
        }
        ChunkPlan plan =
                new ChunkPlan(chunk.match().mode(), keys, required::missing, stamp, () -> new PartnerId(Ids.next()));
        plan.know(cards.load(candidates(keys, rows)));
        rows.forEach(plan::take);
        write(chunk, plan, stamp);
    }

    private CardKeys keys(ChunkPrepared chunk) {
        String by = chunk.match().by();
        return by == null ? CardKeys.none() : new CardKeys(schema.field(by).orElse(null), schema.fields());
    }

    private Collection<PartnerId> candidates(CardKeys keys, List<ReadRow> rows) {
        if (keys.by() == null) {
            return List.of();
        }
        TreeSet<String> sought = new TreeSet<>();
        rows.forEach(row -> sought.addAll(keys.ofRow(row.values())));
        return matches.candidates(keys.by(), sought);
    }

    private void write(ChunkPrepared chunk, ChunkPlan plan, Stamp stamp) {
        List<Draft> made = plan.made();
        List<Draft> updated = plan.updated();
        Map<PartnerId, CardValues> madeValues = new TreeMap<>();
        made.forEach(draft -> madeValues.put(draft.id(), draft.values()));
        List<CardChanged> changes =
                updated.stream().flatMap(draft -> draft.changes().stream()).toList();
        cards.make(made, stamp);
        cards.update(updated, stamp);
        phones.add(madeValues);
        phones.replace(changes);
        matches.note(madeValues, changes);
        history.append(Stream.concat(made.stream(), updated.stream())
                .flatMap(draft -> draft.changes().stream())
                .toList());
        List<PartnerId> touched =
                Stream.concat(made.stream(), updated.stream()).map(Draft::id).toList();
        if (!touched.isEmpty()) {
            indexLog.append(touched, documents(made, stamp));
        }
        applied.finish(chunk.importId(), chunk.chunk(), ids(made), ids(updated));
        announcer.announce(chunk, plan.results(), ids(made), ids(updated), stamp.at());
    }

    /** As MySQL keeps it: it would round up. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private List<CardDocument> documents(List<Draft> made, Stamp stamp) {
        List<Field> fields = schema.fields();
        return made.stream()
                .map(draft -> new CardDocument(
                        draft.id().value(),
                        stamp.at(),
                        draft.values().asMap(),
                        CardPhones.byField(draft.values().asMap(), fields)))
                .toList();
    }

    private static List<PartnerId> ids(List<Draft> drafts) {
        return drafts.stream().map(Draft::id).toList();
    }
}
