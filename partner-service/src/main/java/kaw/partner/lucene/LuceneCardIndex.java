package kaw.partner.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import kaw.partner.index.CardDocument;
import kaw.partner.index.CardFilter;
import kaw.partner.index.CardIndex;
import kaw.partner.index.CardPage;
import kaw.partner.index.CardQuery;
import kaw.partner.index.IndexBusy;
import kaw.partner.index.IndexField;
import kaw.partner.index.ValueList;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** The card index on Lucene, in a folder of this machine. */
public final class LuceneCardIndex implements CardIndex, AutoCloseable {

    private static final Duration LONGEST_QUERY = Duration.ofSeconds(3);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final IndexFolder folder;
    private final ZoneId zone;
    private final Supplier<Map<String, IndexField>> fields;
    private final Semaphore queries;
    private final ReadWriteLock replacing = new ReentrantReadWriteLock();
    private volatile Generation current;
    private Path currentPath;

    /**
     * @param zone in which a moment's day is cut
     * @param fields all fields of the card now, by name
     * @param queriesAtOnce further queries wait a moment, then are refused
     */
    public LuceneCardIndex(Path path, ZoneId zone, Supplier<Map<String, IndexField>> fields, int queriesAtOnce) {
        this.zone = zone;
        this.fields = fields;
        this.queries = new Semaphore(queriesAtOnce);
        try {
            folder = new IndexFolder(path);
            Path found = folder.current();
            currentPath = Generation.isUsable(found) ? found : folder.next();
            current = Generation.open(currentPath, zone);
            folder.makeCurrent(currentPath);
            folder.removeAllBut(currentPath);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the index in " + path, e);
        }
    }

    @Override
    public CardPage find(CardQuery query) {
        return searching((searcher, generation, deadline) -> new Search(searcher, generation, deadline).page(query));
    }

    @Override
    public ValueList values(IndexField field, CardFilter filter, int limit) {
        return searching((searcher, generation, deadline) ->
                new Search(searcher, generation, deadline).values(field, filter, limit));
    }

    @Override
    public Collection<UUID> outdated(int limit) {
        List<String> known = List.copyOf(fields.get().keySet());
        return searching((searcher, generation, deadline) ->
                new Search(searcher, generation, deadline).withUnknown(known, limit));
    }

    @Override
    public int size() {
        return searching(
                (searcher, generation, deadline) -> searcher.getIndexReader().numDocs());
    }

    @Override
    public void add(Collection<CardDocument> cards) {
        writing(generation -> generation.add(cards, fields.get()));
    }

    @Override
    public void put(Collection<CardDocument> cards) {
        writing(generation -> generation.put(cards, fields.get()));
    }

    @Override
    public void remove(Collection<UUID> ids) {
        writing(generation -> generation.remove(ids));
    }

    @Override
    public void refresh() {
        writing(Generation::refresh);
    }

    @Override
    public void commit(Map<String, String> notes) {
        writing(generation -> generation.commit(notes));
    }

    @Override
    public Map<String, String> notes() {
        return current.notes();
    }

    @Override
    public Rebuild rebuild() {
        try {
            return new NextGeneration(folder.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        current.close();
    }

    private interface Query<T> {
        T run(IndexSearcher searcher, Generation generation, Deadline deadline) throws IOException;
    }

    private interface Write {
        void run(Generation generation) throws IOException;
    }

    private <T> T searching(Query<T> query) {
        try {
            if (!queries.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IndexBusy("too many queries at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexBusy("interrupted");
        }
        try {
            Generation generation = current;
            IndexSearcher searcher = acquire(generation);
            while (searcher == null) {
                // It was replaced between the two lines above.
                generation = current;
                searcher = acquire(generation);
            }
            try {
                return query.run(searcher, generation, new Deadline(LONGEST_QUERY));
            } finally {
                generation.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            queries.release();
        }
    }

    private @Nullable IndexSearcher acquire(Generation generation) throws IOException {
        try {
            return generation.acquire();
        } catch (AlreadyClosedException e) {
            if (generation == current) {
                throw e;
            }
            return null;
        }
    }

    /** Writers are held off while a generation is replaced, so that none writes into a closed one. */
    private void writing(Write write) {
        locked(replacing.readLock(), write);
    }

    private void locked(Lock lock, Write write) {
        lock.lock();
        try {
            write.run(current);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    private final class NextGeneration implements Rebuild {

        private final Path path;
        private final Generation generation;
        private boolean inPlace;

        NextGeneration(Path path) throws IOException {
            this.path = path;
            this.generation = Generation.open(path, zone);
        }

        @Override
        public void add(Collection<CardDocument> cards) {
            run(next -> next.add(cards, fields.get()));
        }

        @Override
        public void put(Collection<CardDocument> cards) {
            run(next -> next.put(cards, fields.get()));
        }

        @Override
        public void remove(Collection<UUID> ids) {
            run(next -> next.remove(ids));
        }

        @Override
        public void replace(Map<String, String> notes) {
            run(next -> {
                next.commit(notes);
                next.refresh();
            });
            locked(replacing.writeLock(), old -> {
                folder.makeCurrent(path);
                Path oldPath = currentPath;
                current = generation;
                currentPath = path;
                inPlace = true;
                old.close();
                IndexFolder.remove(oldPath);
            });
        }

        @Override
        public void close() {
            if (!inPlace) {
                run(next -> {
                    next.close();
                    IndexFolder.remove(path);
                });
            }
        }

        private void run(Write write) {
            try {
                write.run(generation);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
