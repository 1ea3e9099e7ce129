package kaw.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Does something so many times a second, evenly, whether or not the last one was quick. */
final class Pace {

    private Pace() {}

    static void run(int count, int perSecond, IntConsumer work) {
        long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long begin = System.nanoTime();
        for (int number = 0; number < count; number++) {
            for (long ahead = begin + number * step - System.nanoTime();
                    ahead > 0;
                    ahead = begin + number * step - System.nanoTime()) {
                LockSupport.parkNanos(ahead);
            }
            work.accept(number);
        }
    }
}
