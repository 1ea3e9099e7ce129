package kaw.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /** What became of each call. */
    public static List<Integer> statuses(List<Callable<Integer>> calls)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> done : threads.invokeAll(calls)) {
                statuses.add(done.get());
            }
            return statuses;
        }
    }
}
