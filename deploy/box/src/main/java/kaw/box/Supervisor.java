package kaw.box;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps the parts of a box running until it is told to end. */
final class Supervisor {

    static final String NAME = "supervisor";

    private final BoxFolder folder;
    private final String url;
    private final Board board;
    private final List<PartKeeper> keepers;
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicReference<@Nullable String> problem = new AtomicReference<>();

    private Supervisor(BoxFolder folder, String url, List<Part> parts, Backoff backoff) {
        this.folder = folder;
        this.url = url;
        this.board = new Board(parts, this::publish);
        this.keepers = parts.stream()
                .map(part -> new PartKeeper(part, board, backoff, this::giveUp))
                .toList();
    }

    static Supervisor of(BoxFolder folder, Options options) {
        Topology topology = new Topology(folder, options, BoxPorts.read(folder));
        return of(folder, topology.url(), topology.parts());
    }

    static Supervisor of(BoxFolder folder, String url, List<Part> parts) {
        return new Supervisor(folder, url, parts, Backoff.USUAL);
    }

    /** Returns when everything is stopped again: by SIGTERM, or because a part could not be started even once. */
    void run() {
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end.countDown();
            Threads.join(main);
        }));
        LogRotation rotation = new LogRotation(folder.logs());
        start();
        try {
            while (!end.await(10, TimeUnit.SECONDS)) {
                rotation.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stop();
    }

    void start() {
        Log.say("Starting " + url);
        keepers.forEach(PartKeeper::start);
    }

    void stop() {
        Log.say("Stopping");
        StopOrder.of(keepers.stream().map(PartKeeper::part).toList())
                .forEach(level -> Threads.joinAll(keepers.stream()
                        .filter(keeper -> level.contains(keeper.part().name()))
                        .map(keeper -> Thread.ofPlatform().start(keeper::stop))
                        .toList()));
        Log.say("Stopped");
    }

    Board board() {
        return board;
    }

    private void giveUp(String why) {
        if (problem.compareAndSet(null, why)) {
            Log.say("Giving up: " + why);
            publish(board.states());
            end.countDown();
        }
    }

    private void publish(List<PartState> states) {
        new BoxState(url, states, problem.get()).write(folder);
    }
}
