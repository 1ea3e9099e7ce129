package kaw.partner.feed;

import kaw.partner.index.CardIndex;
import org.springframework.stereotype.Component;

/** What can be known of the index from outside, and done about it. */
@Component
public class IndexCare {

    private final CardIndex index;
    private final IndexFeed feed;
    private final IndexFollower follower;
    private final RebuildIndex rebuild;

    IndexCare(CardIndex index, IndexFeed feed, IndexFollower follower, RebuildIndex rebuild) {
        this.index = index;
        this.feed = feed;
        this.follower = follower;
        this.rebuild = rebuild;
    }

    public IndexStatus status() {
        IndexStatus.State state = !follower.isStarted()
                ? IndexStatus.State.STARTING
                : feed.isFollowing() ? IndexStatus.State.READY : IndexStatus.State.INCOMPLETE;
        return new IndexStatus(state, index.size(), rebuild.progress());
    }

    /** Whether queries find all cards; false while an import, another instance's saves or a rebuild are being taken in. */
    public boolean isComplete() {
        return follower.isCaughtUp();
    }

    /** Has the index made anew, while the one there is goes on answering; nothing happens if that is under way. */
    public void rebuild() {
        rebuild.start();
    }
}
