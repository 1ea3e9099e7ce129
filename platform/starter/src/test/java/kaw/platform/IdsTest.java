package kaw.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void isAUuidOfVersion7WithTheTimeInFront() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 60_000);
    }

    @Test
    void ascendsAsTextAndAsBytes() {
        List<UUID> ids = Stream.generate(Ids::next).limit(20_000).toList();

        assertThat(ids.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
        assertThat(ids.stream().map(Ids::bytes).toList()).isSortedAccordingTo(Arrays::compareUnsigned);
    }

    @Test
    void isUniqueOverManyThreads() {
        var seen = ConcurrentHashMap.<UUID>newKeySet();

        IntStream.range(0, 50_000).parallel().forEach(number -> seen.add(Ids.next()));

        assertThat(seen).hasSize(50_000);
    }

    @Test
    void comesBackFromItsBytes() {
        UUID id = Ids.next();

        assertThat(Ids.of(Ids.bytes(id))).isEqualTo(id);
        assertThatThrownBy(() -> Ids.of(new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }
}
