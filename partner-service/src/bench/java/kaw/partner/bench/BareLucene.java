package kaw.partner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaw.partner.index.CardDocument;
import kaw.partner.words.Folding;
import kaw.partner.words.Words;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The yardstick: what a Lucene program does that has no access rule, layouts, phones or paging to care for. All beginnings of
 * all words are terms of one field, values are keywords, the newest come first by an index sort.
 */
final class BareLucene {

    private static final String WORDS = "words";
    private static final String CREATED = "created";
    private static final Sort NEWEST = new Sort(new SortField(CREATED, SortField.Type.LONG, true));
    private static final Sort BY_NAME = new Sort(KeywordField.newSortField("name", false, SortedSetSelector.Type.MIN));
    private static final int COUNTED = 10_000;
    private static final int LONGEST = 8;

    private BareLucene() {}

    /** Cards per second. */
    static double build(Path folder, int cards) throws IOException {
        long start = System.nanoTime();
        IndexWriterConfig config =
                new IndexWriterConfig(null).setIndexSort(NEWEST).setRAMBufferSizeMB(32);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            writer.deleteAll();
            for (long k = cards - 1; k >= 0; k--) {
                writer.addDocument(document(BenchCards.card(k)));
            }
            writer.commit();
        }
        return cards / ((System.nanoTime() - start) / 1e9);
    }

    private static Document document(CardDocument card) {
        Document document = new Document();
        document.add(new StringField("id", card.id().toString(), Field.Store.YES));
        document.add(new NumericDocValuesField(CREATED, card.created().toEpochMilli()));
        card.values().forEach((name, value) -> {
            String text = value.toString();
            document.add(new KeywordField(name, new BytesRef(text), Field.Store.NO));
            for (String word : Words.of(Folding.fold(text))) {
                for (int length = 1; length <= Math.min(LONGEST, word.length()); length++) {
                    document.add(new StringField(WORDS, word.substring(0, length), Field.Store.NO));
                }
            }
        });
        return document;
    }

    /** The folder of an index of so many cards, made when it is not there yet. */
    static Path folder(Path scratch, int cards) throws IOException {
        Path folder = scratch.resolve("bare-" + cards);
        if (!Files.exists(folder.resolve("done"))) {
            build(folder, cards);
            Files.createFile(folder.resolve("done"));
        }
        return folder;
    }

    static DirectoryReader open(Path folder) throws IOException {
        return DirectoryReader.open(FSDirectory.open(folder));
    }

    /** The newest fifty with all the words, counted to the same cap. */
    static TopFieldDocs search(IndexSearcher searcher, String typed) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : Words.of(Folding.fold(typed))) {
            String beginning = word.substring(0, Math.min(LONGEST, word.length()));
            query.add(new TermQuery(new Term(WORDS, beginning)), BooleanClause.Occur.FILTER);
        }
        return searcher.search(query.build(), new TopFieldCollectorManager(NEWEST, 50, null, COUNTED));
    }

    static TopFieldDocs newest(IndexSearcher searcher) throws IOException {
        return searcher.search(MatchAllDocsQuery.INSTANCE, new TopFieldCollectorManager(NEWEST, 50, null, COUNTED));
    }

    /** Those of a status, by name. */
    static TopFieldDocs byStatus(IndexSearcher searcher, String status) throws IOException {
        return searcher.search(
                new TermQuery(new Term("status", status)), new TopFieldCollectorManager(BY_NAME, 50, null, COUNTED));
    }

    static List<String> ids(IndexSearcher searcher, TopFieldDocs found) throws IOException {
        var fields = searcher.storedFields();
        List<String> ids = new ArrayList<>();
        for (var hit : found.scoreDocs) {
            ids.add(fields.document(hit.doc).get("id"));
        }
        return ids;
    }
}
