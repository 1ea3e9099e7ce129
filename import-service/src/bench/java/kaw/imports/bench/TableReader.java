package kaw.imports.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import kaw.samples.SampleBase;
import kaw.samples.box.BoxApi;

/** Someone who works in the partner table: looks, sorts, searches, five times a second, until told to stop. */
final class TableReader implements AutoCloseable {

    private static final long PAUSE_NANOS = 200_000_000;

    private final BoxApi api;
    private final SampleBase base = new SampleBase(1);
    private final SplittableRandom random = new SplittableRandom(1);
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread;
    private volatile boolean closed;

    TableReader(BoxApi api) {
        this.api = api;
        this.thread = Thread.ofVirtual().start(this::read);
    }

    private void read() {
        for (int i = 0; !closed; i++) {
            String path = switch (i % 3) {
                case 0 -> "/api/partners?size=50";
                case 1 -> "/api/partners?size=50&sort=name";
                default -> "/api/partners?size=50&search=" + word();
            };
            long start = System.nanoTime();
            api.get(path);
            millis.add((System.nanoTime() - start) / 1e6);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private String word() {
        String name = base.partner(random.nextInt(1_000_000)).name();
        return URLEncoder.encode(name.substring(0, 4), StandardCharsets.UTF_8);
    }

    int requests() {
        return millis.size();
    }

    double p95() {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
