package kaw.partner.index;

/** Lets whoever makes cards by the thousand go no faster than they can be found. */
public interface IndexPace {

    /** Waits while the index is behind; not for ever, since it may be away. */
    void awaitRoom();
}
