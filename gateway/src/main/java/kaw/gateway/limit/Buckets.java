package kaw.gateway.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The token buckets of one rate, one per client; those that are full again are forgotten. */
final class Buckets {

    private final long requests;
    private final Bandwidth bandwidth;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Buckets(long requests, Duration per, TimeMeter time) {
        this.requests = requests;
        this.time = time;
        this.bandwidth = Bandwidth.builder()
                .capacity(requests)
                .refillGreedy(requests, per)
                .build();
    }

    /** How long the client has to wait; zero when it may go on. */
    Duration take(String client) {
        ConsumptionProbe probe = buckets.computeIfAbsent(
                        client,
                        key -> Bucket.builder()
                                .addLimit(bandwidth)
                                .withCustomTimePrecision(time)
                                .build())
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    void forgetIdle() {
        buckets.values().removeIf(bucket -> bucket.getAvailableTokens() == requests);
    }

    int size() {
        return buckets.size();
    }
}
