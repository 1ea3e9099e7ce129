package kaw.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import tools.jackson.databind.json.JsonMapper;

/** A service behind the gateway that answers with what reached it. */
public final class StubService {

    private final HttpServer server;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private volatile CountDownLatch liveEnded = new CountDownLatch(1);

    StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", StubService::echo);
        server.createContext("/api/live", this::live);
        server.createContext("/api/slow", StubService::never);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Sends an event to whoever is listening live. */
    public void emit(String event) {
        events.add(event);
    }

    /** Opens when a listener has gone. */
    public CountDownLatch liveEnded() {
        return liveEnded;
    }

    private static void echo(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        long bytes = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        byte[] body = JsonMapper.shared()
                .writeValueAsBytes(Map.of(
                        "method",
                        exchange.getRequestMethod(),
                        "path",
                        exchange.getRequestURI().toString(),
                        "headers",
                        headers,
                        "bytes",
                        bytes));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private void live(HttpExchange exchange) throws IOException {
        liveEnded = new CountDownLatch(1);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(": hello\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            while (true) {
                String event = events.poll(200, java.util.concurrent.TimeUnit.MILLISECONDS);
                out.write((event == null ? ":\n\n" : "data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException | InterruptedException gone) {
            liveEnded.countDown();
        }
    }

    /** Longer than the gateway waits. */
    private static void never(HttpExchange exchange) throws IOException {
        try {
            new CountDownLatch(1).await(5, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }
}
