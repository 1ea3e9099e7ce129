package kaw.partner.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaw.partner.feed.LogPosition.Stretch;
import org.junit.jupiter.api.Test;

class LogPositionTest {

    private final LogPosition position = new LogPosition(10);

    @Test
    void risesWithEntriesInOrder() {
        position.add(11);
        position.add(12);
        assertThat(position.low()).isEqualTo(12);
        assertThat(position.missing()).isEmpty();
    }

    @Test
    void remembersWhatCameEarlyAndWhatIsMissing() {
        position.add(15);
        position.add(13);
        assertThat(position.low()).isEqualTo(10);
        assertThat(position.highest()).isEqualTo(15);
        assertThat(position.missing()).containsExactly(new Stretch(11, 12), new Stretch(14, 14));
        assertThat(position.contains(13)).isTrue();
        assertThat(position.contains(14)).isFalse();
        position.add(14);
        position.add(11);
        position.add(12);
        assertThat(position.low()).isEqualTo(15);
    }

    @Test
    void passesOverEntriesThatWillNeverCome() {
        position.add(13);
        position.add(20);
        position.settle(15);
        assertThat(position.low()).isEqualTo(15);
        assertThat(position.missing()).containsExactly(new Stretch(16, 19));
        position.settle(12);
        assertThat(position.low()).isEqualTo(15);
    }

    @Test
    void takesAnEntryTwiceForOne() {
        position.add(12);
        position.add(12);
        position.add(5);
        assertThat(position.missing()).containsExactly(new Stretch(11, 11));
        assertThat(position.low()).isEqualTo(10);
    }

    @Test
    void survivesBeingWrittenDown() {
        position.add(12);
        position.add(14);
        position.add(15);
        LogPosition read = LogPosition.of(position.notes()).orElseThrow();
        assertThat(read.low()).isEqualTo(10);
        assertThat(read.missing()).isEqualTo(position.missing());
        assertThat(read.highest()).isEqualTo(15);
        assertThat(LogPosition.of(Map.of())).isEmpty();
    }
}
