package kaw.partner.card;

import java.util.Set;

/** Knows what happened to a card after a version of it was read. */
public interface ChangesSince {

    /** Names of the fields changed by later versions than this. */
    Set<String> fieldsChangedSince(PartnerId id, int version);
}
