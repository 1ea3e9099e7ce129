package kaw.partner.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaw.partner.index.CardDocument;
import kaw.partner.index.IndexField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.jspecify.annotations.Nullable;

/** One Lucene index in one folder, open for writing and searching. */
final class Generation implements Closeable {

    private static final String CODES = "kaw.codes";
    private static final String LAYOUT = "kaw.layout";

    private static final double BUFFER_MB = 32;
    private static final double SMALL_SEGMENT_MB = 4;
    private static final double CACHED_SEGMENTS_MB = 16;
    private static final int CACHED_QUERIES = 64;
    private static final long QUERY_CACHE_BYTES = 8L << 20;
    private static final int CARDS_WORTH_CACHING = 10_000;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final FieldCodes codes;
    private final SegmentCounts segmentCounts = new SegmentCounts();
    private final ThreadLocal<CardFields> cardFields;
    private volatile Map<String, String> notes;

    private Generation(Path folder, ZoneId zone) throws IOException {
        directory = new NRTCachingDirectory(FSDirectory.open(folder), SMALL_SEGMENT_MB, CACHED_SEGMENTS_MB);
        writer = new IndexWriter(directory, config());
        searchers = new SearcherManager(writer, new CachingSearchers());
        Map<String, String> committed = new HashMap<>();
        Iterable<Map.Entry<String, String>> userData = writer.getLiveCommitData();
        if (userData != null) {
            userData.forEach(entry -> committed.put(entry.getKey(), entry.getValue()));
        }
        codes = FieldCodes.parse(committed.getOrDefault(CODES, ""));
        committed.keySet().removeAll(Set.of(CODES, LAYOUT));
        notes = Map.copyOf(committed);
        cardFields = ThreadLocal.withInitial(() -> new CardFields(codes, zone));
    }

    static Generation open(Path folder, ZoneId zone) throws IOException {
        return new Generation(folder, zone);
    }

    /** Whether the index in the folder was committed in today's layout. */
    static boolean isUsable(Path folder) {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return Layout.VERSION.equals(reader.getIndexCommit().getUserData().get(LAYOUT));
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static IndexWriterConfig config() {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        // One thread: a box has two cores, and requests come first. Many may wait: a writer held up holds up a save.
        merges.setMaxMergesAndThreads(12, 1);
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setSegmentsPerTier(10).setFloorSegmentMB(SMALL_SEGMENT_MB).setDeletesPctAllowed(10);
        return new IndexWriterConfig(null)
                .setIndexSort(Layout.NEWEST_FIRST)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergeScheduler(merges)
                .setMergePolicy(policy)
                .setCommitOnClose(false);
    }

    SegmentCounts segmentCounts() {
        return segmentCounts;
    }

    FieldCodes codes() {
        return codes;
    }

    Map<String, String> notes() {
        return notes;
    }

    void add(Collection<CardDocument> cards, Map<String, IndexField> fields) throws IOException {
        for (CardDocument card : cards) {
            writer.addDocument(cardFields.get().of(card, fields));
        }
    }

    void put(Collection<CardDocument> cards, Map<String, IndexField> fields) throws IOException {
        for (CardDocument card : cards) {
            writer.updateDocument(CardFields.idTerm(card.id()), cardFields.get().of(card, fields));
        }
    }

    void remove(Collection<UUID> ids) throws IOException {
        for (UUID id : ids) {
            writer.deleteDocuments(CardFields.idTerm(id));
        }
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(Map<String, String> newNotes) throws IOException {
        // Read when all cards are flushed: a code given meanwhile must not be missing beside a card that uses it.
        writer.setLiveCommitData(() -> withOwnNotes(newNotes).entrySet().iterator());
        writer.commit();
        notes = Map.copyOf(newNotes);
    }

    private Map<String, String> withOwnNotes(Map<String, String> newNotes) {
        Map<String, String> all = new HashMap<>(newNotes);
        all.put(LAYOUT, Layout.VERSION);
        all.put(CODES, codes.toString());
        return all;
    }

    IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** Caches what is gathered into a set anyway before the first card is known, and nothing else: the rest is lazy. */
    private static final class CachingSearchers extends SearcherFactory {

        private final LRUQueryCache cache = new LRUQueryCache(
                CACHED_QUERIES, QUERY_CACHE_BYTES, CachingSearchers::isWorthCaching, Float.POSITIVE_INFINITY);

        private final QueryCachingPolicy policy = new QueryCachingPolicy() {
            @Override
            public void onUse(Query query) {}

            @Override
            public boolean shouldCache(Query query) {
                return query instanceof MissingQuery || query instanceof RangeOfTerms;
            }
        };

        private static boolean isWorthCaching(LeafReaderContext leaf) {
            return leaf.reader().maxDoc() >= CARDS_WORTH_CACHING;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(cache);
            searcher.setQueryCachingPolicy(policy);
            return searcher;
        }
    }
}
