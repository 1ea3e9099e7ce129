package kaw.box;

import java.util.List;

/** Waiting for threads. */
final class Threads {

    private Threads() {}

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void joinAll(List<Thread> threads) {
        threads.forEach(Threads::join);
    }
}
