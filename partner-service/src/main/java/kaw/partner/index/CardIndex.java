package kaw.partner.index;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Finds cards. Made from the card tables and never asked for a card's content; losing it costs time, not data.
 *
 * <p>Writes become visible to queries by {@link #refresh()} and survive a crash from {@link #commit} on.
 */
public interface CardIndex {

    /** A page of the cards meant, in order; costs no more for a million cards than for ten thousand. */
    CardPage find(CardQuery query);

    /** Values of the field among the cards meant, the most frequent first, rows of a list in its order. */
    ValueList values(IndexField field, CardFilter filter, int limit);

    /** Adds cards that are certainly not in it yet. */
    void add(Collection<CardDocument> cards);

    /** Adds the cards or replaces what was known of them. */
    void put(Collection<CardDocument> cards);

    void remove(Collection<UUID> ids);

    /** Makes all writes before this call visible to queries. */
    void refresh();

    /** Makes all writes before this call durable, together with the notes. */
    void commit(Map<String, String> notes);

    /** The notes of the last commit; empty when the index is new or was not usable and has to be rebuilt. */
    Map<String, String> notes();

    /** Ids of cards with values in fields that were unknown when they were indexed and are known now. */
    Collection<UUID> outdated(int limit);

    /** Number of cards in the index. */
    int size();

    /** Begins a new index beside this one, which goes on answering queries until it is replaced. */
    Rebuild rebuild();

    /** An index being made. One thread puts what was written since, others may add. */
    interface Rebuild extends AutoCloseable {

        /** Adds cards that are certainly not in it yet. */
        void add(Collection<CardDocument> cards);

        void put(Collection<CardDocument> cards);

        void remove(Collection<UUID> ids);

        /** Commits with the notes and takes the old index's place. */
        void replace(Map<String, String> notes);

        /** Throws it away unless it has taken the old one's place. */
        @Override
        void close();
    }
}
