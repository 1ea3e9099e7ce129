package kaw.notification.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A window that listens to the live stream, as a browser does. */
final class LiveWindow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Stream<String> lines;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile String lastId = "";
    private volatile boolean ended;

    /** Something the stream said. */
    record Event(String id, String type, String data) {}

    private LiveWindow(String url, String token, @Nullable String lastSeen) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer =
                client.send(request(url, token, lastSeen), HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IOException("Answered " + answer.statusCode());
        }
        lines = answer.body();
        Thread.ofVirtual().start(this::read);
        Awaitility.await().atMost(PATIENCE).until(() -> !lastId.isEmpty());
    }

    /** Opens a window and waits until it has its place in the stream. */
    static LiveWindow open(String url, String token) throws IOException, InterruptedException {
        return new LiveWindow(url, token, null);
    }

    /** Opens a window that was at a place before. */
    static LiveWindow reopen(String url, String token, String lastSeen) throws IOException, InterruptedException {
        return new LiveWindow(url, token, lastSeen);
    }

    static HttpRequest request(String url, String token, @Nullable String lastSeen) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/api/live"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastSeen != null) {
            request.header("Last-Event-ID", lastSeen);
        }
        return request.build();
    }

    private void read() {
        StringBuilder type = new StringBuilder();
        StringBuilder data = new StringBuilder();
        try {
            lines.forEach(line -> {
                if (line.startsWith("id: ")) {
                    lastId = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    type.append(line.substring(7));
                } else if (line.startsWith("data: ")) {
                    data.append(line.substring(6));
                } else if (line.isEmpty()) {
                    if (!type.isEmpty()) {
                        events.add(new Event(lastId, type.toString(), data.toString()));
                    }
                    type.setLength(0);
                    data.setLength(0);
                }
            });
        } catch (RuntimeException broken) {
            // The window was closed, or the service went.
        } finally {
            ended = true;
        }
    }

    Event await(String type) {
        return await(event -> event.type().equals(type));
    }

    Event await(Predicate<Event> wanted) {
        Awaitility.await().atMost(PATIENCE).until(() -> events.stream().anyMatch(wanted));
        return events.stream().filter(wanted).findFirst().orElseThrow();
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    List<String> types() {
        return events.stream().map(Event::type).toList();
    }

    /** The place in the stream a browser would name when it comes back. */
    String lastId() {
        return lastId;
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        client.shutdownNow();
        lines.close();
    }
}
