package kaw.partner.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kaw.samples.box.RequestFailed;

/** People at work in the partner base: they search, sort, open cards with their history, and now and then save one. */
final class Agents implements AutoCloseable {

    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final BenchBox box;
    private final Questions questions;
    private final int cards;
    private final AtomicLong requests = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean working = true;
    private List<Thread> agents = List.of();

    private Agents(BenchBox box, Questions questions, int cards) {
        this.box = box;
        this.questions = questions;
        this.cards = cards;
    }

    static Agents start(int count, BenchBox box, BenchBase base, int cards) {
        Agents agents = new Agents(box, new Questions(box, base), cards);
        agents.agents = IntStream.range(0, count)
                .mapToObj(agent -> Thread.ofVirtual().start(() -> agents.work(agent)))
                .toList();
        return agents;
    }

    private void work(int agent) {
        SplittableRandom random = new SplittableRandom(agent);
        while (working) {
            LockSupport.parkNanos(random.nextLong(2 * PAUSE_NANOS));
            requests.incrementAndGet();
            try {
                one(random);
            } catch (IOException | RequestFailed | IllegalStateException e) {
                failures.add(Instant.now() + " " + e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void one(SplittableRandom random) throws IOException, InterruptedException {
        int round = random.nextInt(cards);
        String card = "/api/partners/" + BenchCards.card(round).id();
        switch (random.nextInt(10)) {
            case 0, 1 -> box.get(box.gateway(), Questions.firstPage(round));
            case 2, 3, 4 -> box.get(box.gateway(), Questions.search(round));
            case 5 -> box.get(box.gateway(), questions.filteredAndSorted(round));
            case 6, 7 -> box.get(box.gateway(), card);
            case 8 -> box.get(box.gateway(), card + "/history");
            default -> {
                int version = box.ask(card).get("version").asInt();
                box.api().patch(card, Map.of("values", Map.of("comment", "Перезвонить " + round)), version);
            }
        }
    }

    long requests() {
        return requests.get();
    }

    /** When and how requests failed, in their order. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() throws InterruptedException {
        working = false;
        for (Thread agent : agents) {
            agent.join();
        }
    }
}
