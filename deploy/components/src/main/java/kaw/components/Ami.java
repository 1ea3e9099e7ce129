package kaw.components;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A small AMI client for tests and for a first look at a PBX: it remembers every event. telephony-service has its own. */
public final class Ami implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Socket socket = new Socket();
    private final List<Map<String, String>> events = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<Map<String, String>>> asked = new ConcurrentHashMap<>();
    private final BufferedReader in;
    private final Writer out;

    private Ami(String host, int port) throws IOException {
        socket.connect(new InetSocketAddress(host, port), Math.toIntExact(LIMIT.toMillis()));
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        in.readLine();
        Thread.ofPlatform().daemon().name("ami-" + port).start(this::read);
    }

    /** Signs in. */
    public static Ami connect(PbxConnection connection) {
        try {
            Ami ami = new Ami(connection.host(), connection.amiPort());
            Map<String, String> answer = ami.send(
                    "Login",
                    Map.of("Username", connection.amiUser(), "Secret", connection.amiSecret(), "Events", "on"));
            if (!"Success".equals(answer.get("Response"))) {
                ami.close();
                throw new ComponentFailed("AMI refused: " + answer.get("Message"));
            }
            return ami;
        } catch (IOException e) {
            throw new ComponentFailed("AMI cannot be reached: " + e.getMessage(), e);
        }
    }

    /** Sends an action and waits for its response. */
    public Map<String, String> send(String action, Map<String, String> fields) {
        String id = UUID.randomUUID().toString();
        CompletableFuture<Map<String, String>> answer = new CompletableFuture<>();
        asked.put(id, answer);
        StringBuilder text = new StringBuilder("Action: " + action + "\r\nActionID: " + id + "\r\n");
        fields.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        try {
            synchronized (out) {
                out.write(text.append("\r\n").toString());
                out.flush();
            }
            return answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new ComponentFailed("AMI did not answer " + action + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ComponentFailed("Interrupted while AMI answered " + action, e);
        } finally {
            asked.remove(id);
        }
    }

    /** All events so far, in order. */
    public List<Map<String, String>> events() {
        return List.copyOf(events);
    }

    /** Those of one kind so far. */
    public List<Map<String, String>> events(String name) {
        return events.stream().filter(event -> name.equals(event.get("Event"))).toList();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new ComponentFailed("AMI cannot be closed: " + e.getMessage(), e);
        }
    }

    private void read() {
        try {
            Map<String, String> block = new LinkedHashMap<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty()) {
                    String[] parts = line.split(": ?", 2);
                    block.put(parts[0], parts.length == 2 ? parts[1] : "");
                } else if (!block.isEmpty()) {
                    take(block);
                    block = new LinkedHashMap<>();
                }
            }
        } catch (IOException e) {
            // Closed, by us or by the PBX: whoever still waits runs into the limit.
            asked.clear();
        }
    }

    private void take(Map<String, String> block) {
        // The event OriginateResponse has a field called Response, too.
        if (block.containsKey("Event")) {
            events.add(block);
            return;
        }
        CompletableFuture<Map<String, String>> waiting = asked.get(block.getOrDefault("ActionID", ""));
        if (waiting != null) {
            waiting.complete(block);
        }
    }
}
