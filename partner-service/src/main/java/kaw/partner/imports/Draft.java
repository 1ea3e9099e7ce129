package kaw.partner.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaw.partner.card.CardChanged;
import kaw.partner.card.CardValues;
import kaw.partner.card.FieldChange;
import kaw.partner.card.Partner;
import kaw.partner.card.PartnerId;
import kaw.partner.card.Stamp;

/** A card as a chunk leaves it: a new one, or one that was there and is perhaps changed. */
final class Draft {

    private final PartnerId id;
    private final boolean made;
    private final int versionBefore;
    private final List<CardChanged> changes = new ArrayList<>();
    private CardValues values;

    private Draft(PartnerId id, boolean made, int versionBefore, CardValues values) {
        this.id = id;
        this.made = made;
        this.versionBefore = versionBefore;
        this.values = values;
    }

    static Draft of(ExistingCard card) {
        return new Draft(card.id(), false, card.version(), card.values());
    }

    static Draft make(PartnerId id, CardValues values) {
        return new Draft(id, true, Partner.FIRST_VERSION, values);
    }

    /** Puts the values in; whether that changed anything. */
    boolean change(Map<String, Object> edits, Stamp stamp) {
        List<FieldChange> changed = values.changesBy(edits);
        if (changed.isEmpty()) {
            return false;
        }
        values = values.with(edits);
        changes.add(new CardChanged(id, version() + 1, stamp, changed, values));
        return true;
    }

    PartnerId id() {
        return id;
    }

    /** Whether the chunk makes this card. */
    boolean made() {
        return made;
    }

    /** Whether the chunk changes this card, which was there before. */
    boolean updated() {
        return !made && !changes.isEmpty();
    }

    int versionBefore() {
        return versionBefore;
    }

    int version() {
        return versionBefore + changes.size();
    }

    CardValues values() {
        return values;
    }

    List<CardChanged> changes() {
        return changes;
    }
}
