package kaw.box;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kaw.components.ChildProcess;
import kaw.components.Component;
import kaw.components.ComponentFailed;

/** Starts one part as soon as those it needs run, and again whenever it dies or falls silent. */
final class PartKeeper {

    private static final int TRIES_AT_FIRST = 3;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int LOOKS_PER_PROBE = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final Part part;
    private final Board board;
    private final Backoff backoff;
    private final Consumer<String> giveUp;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private boolean everRan;

    PartKeeper(Part part, Board board, Backoff backoff, Consumer<String> giveUp) {
        this.part = part;
        this.board = board;
        this.backoff = backoff;
        this.giveUp = giveUp;
        this.thread = Thread.ofPlatform().name(part.name()).unstarted(this::keep);
    }

    Part part() {
        return part;
    }

    void start() {
        thread.start();
    }

    void stop() {
        stopping.countDown();
        thread.interrupt();
        Threads.join(thread);
        process().ifPresent(process -> process.stop(GRACE));
        board.change(part.name(), PartState::stopped);
        Log.say(part.title() + " is stopped");
    }

    private void keep() {
        try {
            int failures = 0;
            while (true) {
                board.awaitRunning(part.after());
                long start = System.nanoTime();
                String reason = runOnce();
                failures = System.nanoTime() - start > Backoff.RECOVERED.toNanos() ? 1 : failures + 1;
                Log.say(reason);
                board.change(part.name(), state -> state.failed(reason));
                if (!part.optional() && !everRan && failures >= TRIES_AT_FIRST) {
                    giveUp.accept(reason);
                    return;
                }
                Backoff pace = part.optional() && !everRan ? Backoff.RARE : backoff;
                if (isStoppedWithin(pace.after(failures))) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            // The only one who interrupts is stop(), which goes on from here.
            Thread.currentThread().interrupt();
        }
    }

    /** Returns why it does not run any more. */
    private String runOnce() throws InterruptedException {
        // Left by a start that was given up, or by a supervisor that was killed.
        process().ifPresent(process -> process.stop(GRACE));
        board.change(part.name(), PartState::starting);
        long start = System.nanoTime();
        try {
            Component component = part.start().get();
            double seconds = Math.round((System.nanoTime() - start) / 1e8) / 10.0;
            everRan = true;
            Log.say(part.title() + " runs, pid " + component.pid() + ", after " + seconds + " s");
            board.change(part.name(), state -> state.running(component.port(), component.pid(), seconds));
            return watch(component);
        } catch (ComponentFailed e) {
            if (stopping.getCount() == 0) {
                throw new InterruptedException(e.getMessage());
            }
            return String.valueOf(e.getMessage());
        }
    }

    private String watch(Component component) throws InterruptedException {
        long lastAnswer = System.nanoTime();
        for (int look = 1; !isStoppedWithin(LOOK); look++) {
            if (process().isEmpty()) {
                return part.title() + " ended by itself";
            }
            if (look % LOOKS_PER_PROBE == 0 && component.isResponsive()) {
                lastAnswer = System.nanoTime();
            }
            if (System.nanoTime() - lastAnswer > PATIENCE.toNanos()) {
                process().ifPresent(ChildProcess::kill);
                return part.title() + " did not answer for " + PATIENCE.toSeconds() + " s and was ended";
            }
        }
        throw new InterruptedException("told to stop");
    }

    private boolean isStoppedWithin(Duration time) throws InterruptedException {
        return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Optional<ChildProcess> process() {
        return ChildProcess.find(part.title(), part.pidFile(), part.log());
    }
}
