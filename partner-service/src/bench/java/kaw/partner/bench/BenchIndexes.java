package kaw.partner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kaw.partner.index.CardDocument;
import kaw.partner.index.CardIndex;
import kaw.partner.index.IndexField;
import kaw.partner.lucene.LuceneCardIndex;

/** Indexes of the sample base, made once and found again in the bench's folder. */
final class BenchIndexes {

    static final int SMALL = 10_000;
    static final int LARGE = 1_000_000;
    private static final int BATCH = 1_000;
    private static final int QUERIES_AT_ONCE = 8;

    private BenchIndexes() {}

    static Path folder(String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("--data")) {
                return Path.of(arguments[i + 1], "bench");
            }
        }
        return Path.of("target", "bench");
    }

    static LuceneCardIndex open(Path folder, int cards) throws IOException {
        return open(folder, cards, BenchCards.byName());
    }

    static LuceneCardIndex open(Path folder, int cards, Map<String, IndexField> fields) throws IOException {
        Path path = Files.createDirectories(folder).resolve("index-" + cards);
        LuceneCardIndex index = new LuceneCardIndex(path, ZoneId.of("Europe/Moscow"), () -> fields, QUERIES_AT_ONCE);
        if (index.size() != cards) {
            rebuild(index, cards);
        }
        return index;
    }

    /** Newest first, as the service does it; returns cards per second. */
    static double rebuild(CardIndex index, int cards) {
        long start = System.nanoTime();
        try (CardIndex.Rebuild rebuild = index.rebuild()) {
            for (long end = cards; end > 0; end -= BATCH) {
                List<CardDocument> batch = LongStream.iterate(end - 1, k -> k >= 0, k -> k - 1)
                        .limit(BATCH)
                        .mapToObj(BenchCards::card)
                        .toList();
                rebuild.add(batch);
            }
            rebuild.replace(Map.of());
        }
        return cards / ((System.nanoTime() - start) / 1e9);
    }
}
