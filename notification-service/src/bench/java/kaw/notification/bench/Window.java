package kaw.notification.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import kaw.samples.box.RequestFailed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A browser's window: reads the live stream, comes back when it is cut, and asks for what came after the last number it knows. */
final class Window {
    private static final long COME_BACK_NANOS = 1_000_000_000;

    private final HttpClient http;
    private final String url;
    private final People.Person person;
    private final List<Long> shown = new ArrayList<>();
    private volatile boolean open;
    private volatile boolean closed;
    private @Nullable String place;

    Window(HttpClient http, String url, People.Person person) {
        this.http = http;
        this.url = url;
        this.person = person;
    }

    void start() {
        Thread.ofVirtual().start(this::follow);
    }

    boolean isOpen() {
        return open;
    }

    void close() {
        closed = true;
    }

    /** Numbers as they were shown, in order. */
    synchronized List<Long> shown() {
        return List.copyOf(shown);
    }

    private void follow() {
        while (!closed) {
            try {
                HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/api/live"))
                        .header("Authorization", "Bearer " + person.api().token())
                        .header("Accept", "text/event-stream");
                if (place != null) {
                    request.header("Last-Event-ID", place);
                }
                HttpResponse<Stream<String>> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
                if (answer.statusCode() == 200) {
                    try (Stream<String> lines = answer.body()) {
                        open = true;
                        catchUp();
                        lines.forEach(this::take);
                    }
                }
            } catch (IOException | UncheckedIOException | IllegalStateException | RequestFailed cut) {
                // It comes back.
            } catch (InterruptedException stopping) {
                return;
            } finally {
                open = false;
            }
            LockSupport.parkNanos(COME_BACK_NANOS);
        }
    }

    private void take(String line) {
        if (line.startsWith("id: ")) {
            place = line.substring(4);
        } else if (line.equals("event: notification") || line.equals("event: reset")) {
            catchUp();
        }
    }

    private synchronized void catchUp() {
        long after = shown.isEmpty() ? 0 : shown.getLast();
        for (JsonNode item :
                person.api().get("/api/notifications/new?after=" + after).get("items")) {
            shown.add(item.get("number").asLong());
        }
    }
}
