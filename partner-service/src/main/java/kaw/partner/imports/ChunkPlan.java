package kaw.partner.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.contracts.imports.ChunkApplied.Outcome;
import kaw.contracts.imports.ChunkApplied.Result;
import kaw.contracts.imports.Match.Mode;
import kaw.partner.card.CardValues;
import kaw.partner.card.PartnerId;
import kaw.partner.card.Stamp;
import kaw.platform.schema.Field;
import org.jspecify.annotations.Nullable;

/** Decides, row by row, what a chunk makes of the cards; touches nothing itself. */
final class ChunkPlan {

    private final Mode mode;
    private final CardKeys keys;
    private final Function<Map<String, Object>, List<Field>> required;
    private final Stamp stamp;
    private final Supplier<PartnerId> ids;
    private final Map<String, Set<Draft>> byKey = new HashMap<>();
    private final Map<PartnerId, Draft> drafts = new LinkedHashMap<>();
    private final List<Result> results = new ArrayList<>();

    ChunkPlan(
            Mode mode,
            CardKeys keys,
            Function<Map<String, Object>, List<Field>> required,
            Stamp stamp,
            Supplier<PartnerId> ids) {
        this.mode = mode;
        this.keys = keys;
        this.required = required;
        this.stamp = stamp;
        this.ids = ids;
    }

    /** Takes cards into account that rows may mean. */
    void know(Collection<ExistingCard> cards) {
        cards.forEach(card -> keep(Draft.of(card)));
    }

    void take(ReadRow row) {
        results.add(row.errors().isEmpty() ? decide(row) : failed(row, row.errors()));
    }

    private Result decide(ReadRow row) {
        Collection<String> sought = keys.ofRow(row.values());
        if (mode == Mode.UPDATE && sought.isEmpty()) {
            return failed(row, keys.field(), "no-match-value");
        }
        Set<Draft> found = found(sought);
        if (found.isEmpty()) {
            return mode == Mode.UPDATE ? failed(row, keys.field(), "no-match") : make(row);
        }
        Draft card = found.iterator().next();
        if (mode == Mode.CREATE) {
            return new Result(row.row(), Outcome.DUPLICATE, card.id().value(), List.of());
        }
        // Which of them is meant only a person can tell.
        return found.size() > 1 ? failed(row, keys.field(), "several-match") : change(card, row);
    }

    private Result make(ReadRow row) {
        List<CellError> missing = required.apply(row.values()).stream()
                .map(field -> new CellError(field.name(), "required", Map.of()))
                .toList();
        if (!missing.isEmpty()) {
            return failed(row, missing);
        }
        Draft draft = Draft.make(ids.get(), new CardValues(row.values()));
        keep(draft);
        return new Result(row.row(), Outcome.CREATED, draft.id().value(), List.of());
    }

    private Result change(Draft card, ReadRow row) {
        boolean changed = card.change(row.values(), stamp);
        if (changed) {
            keep(card);
        }
        return new Result(
                row.row(),
                changed ? Outcome.UPDATED : Outcome.UNCHANGED,
                card.id().value(),
                List.of());
    }

    private void keep(Draft draft) {
        drafts.put(draft.id(), draft);
        keys.ofCard(draft.values())
                .forEach(key ->
                        byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(draft));
    }

    private Set<Draft> found(Collection<String> sought) {
        Set<Draft> found = new LinkedHashSet<>();
        for (String key : sought) {
            for (Draft draft : byKey.getOrDefault(key, Set.of())) {
                // An earlier row may have given the card another value since.
                if (keys.ofCard(draft.values()).contains(key)) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private static Result failed(ReadRow row, @Nullable String field, String code) {
        return failed(row, List.of(new CellError(field, code, Map.of())));
    }

    private static Result failed(ReadRow row, List<CellError> errors) {
        return new Result(row.row(), Outcome.FAILED, null, errors);
    }

    /** What became of the rows, in their order. */
    List<Result> results() {
        return results;
    }

    /** The cards to make, ascending by id. */
    List<Draft> made() {
        return drafts.values().stream().filter(Draft::made).toList();
    }

    /** The cards that were there and are changed. */
    List<Draft> updated() {
        return drafts.values().stream().filter(Draft::updated).toList();
    }
}
