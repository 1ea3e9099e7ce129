package kaw.partner.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Times of one operation, in nanoseconds. */
record Samples(long[] sorted) {

    /** Something to be timed. */
    @FunctionalInterface
    interface Operation {
        /** @param round counts up, so that each call can ask something else */
        void run(int round) throws Exception;
    }

    private static final double NANOS_PER_MILLI = 1e6;

    /** Runs the operation so often, after as many times unmeasured. */
    static Samples of(int times, Operation operation) throws Exception {
        for (int i = 0; i < times; i++) {
            operation.run(i);
        }
        return once(times, operation);
    }

    /** Runs the operation so often and no more. */
    static Samples once(int times, Operation operation) throws Exception {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            operation.run(times + i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Samples(nanos);
    }

    double p50() {
        return at(0.50);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        return sorted[(int) (share * (sorted.length - 1))] / NANOS_PER_MILLI;
    }

    /** Of each figure the middle over the runs. */
    static double[] medians(List<double[]> runs) {
        return IntStream.range(0, runs.getFirst().length)
                .mapToDouble(
                        i -> median(runs.stream().mapToDouble(run -> run[i]).toArray()))
                .toArray();
    }

    /** The middle of several figures. */
    static double median(double... figures) {
        double[] copy = figures.clone();
        Arrays.sort(copy);
        return copy[copy.length / 2];
    }
}
