package kaw.telephony.asterisk;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Speaks AMI as Asterisk 22 does, as far as a link needs it, so that the adapter is tested down to the wire without an Asterisk. */
final class FakeAmi implements Closeable {

    private final ServerSocket server;
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final Map<String, Map<String, Boolean>> members =
            new ConcurrentHashMap<>(Map.of("sales", new ConcurrentHashMap<>(), "support", new ConcurrentHashMap<>()));

    /** Answers nothing any more, as a machine behind a cut cable does. */
    volatile boolean silent;

    /** Event blocks of channels that are there. */
    final List<String> channels = new CopyOnWriteArrayList<>();

    /** Every line that came over the wire: what a line break made of one value counts as two. */
    final List<String> received = new CopyOnWriteArrayList<>();

    FakeAmi() throws IOException {
        this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Sends an event, written as its lines. */
    void event(String... lines) {
        clients.forEach(client -> write(client, String.join("\r\n", lines)));
    }

    void cut() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
        clients.clear();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            client.getOutputStream().write("Asterisk Call Manager/11.0.0\r\n".getBytes(StandardCharsets.UTF_8));
            Map<String, String> action = new HashMap<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                received.add(line);
                int colon = line.indexOf(':');
                if (colon > 0) {
                    action.put(
                            line.substring(0, colon).toLowerCase(java.util.Locale.ROOT),
                            line.substring(colon + 1).strip());
                } else if (!action.isEmpty()) {
                    if (!silent) {
                        answer(client, action);
                    }
                    action = new HashMap<>();
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            // The client went.
        } finally {
            clients.remove(client);
        }
    }

    private void answer(Socket client, Map<String, String> action) {
        String id = "ActionID: " + action.get("actionid");
        switch (String.valueOf(action.get("action")).toLowerCase(java.util.Locale.ROOT)) {
            case "challenge" -> write(client, "Response: Success\r\n" + id + "\r\nChallenge: 123");
            case "login" -> {
                clients.add(client);
                write(client, "Response: Success\r\n" + id + "\r\nMessage: Authentication accepted");
            }
            case "coresettings" ->
                write(client, "Response: Success\r\n" + id + "\r\nAMIversion: 11.0.0\r\nAsteriskVersion: 22.10.0");
            case "queuestatus" -> queues(client, id);
            case "coreshowchannels" -> {
                write(client, "Response: Success\r\n" + id + "\r\nEventList: start\r\nMessage: Channels will follow");
                channels.forEach(channel -> write(client, "Event: CoreShowChannel\r\n" + id + "\r\n" + channel));
                write(
                        client,
                        "Event: CoreShowChannelsComplete\r\n" + id + "\r\nEventList: Complete\r\nListItems: "
                                + channels.size());
            }
            case "queueadd" -> {
                Boolean there = queue(action)
                        .putIfAbsent(String.valueOf(action.get("interface")), "true".equals(action.get("paused")));
                respond(client, id, there == null ? null : "Unable to add interface: Already there");
            }
            case "queueremove" -> {
                Boolean there = queue(action).remove(String.valueOf(action.get("interface")));
                respond(client, id, there == null ? "Unable to remove interface: Not there" : null);
            }
            case "queuepause" -> {
                boolean paused = "true".equals(action.get("paused"));
                boolean any = false;
                for (Map<String, Boolean> queue : members.values()) {
                    any |= queue.computeIfPresent(String.valueOf(action.get("interface")), (m, before) -> paused)
                            != null;
                }
                respond(client, id, any ? null : "Interface not found");
            }
            default -> respond(client, id, null);
        }
    }

    private Map<String, Boolean> queue(Map<String, String> action) {
        return members.computeIfAbsent(String.valueOf(action.get("queue")), name -> new ConcurrentHashMap<>());
    }

    private void queues(Socket client, String id) {
        write(client, "Response: Success\r\n" + id + "\r\nEventList: start\r\nMessage: Queue status will follow");
        members.forEach((queue, paused) -> {
            write(
                    client,
                    "Event: QueueParams\r\n" + id + "\r\nQueue: " + queue
                            + "\r\nMax: 0\r\nStrategy: rrmemory\r\nCalls: 0");
            paused.forEach((member, is) -> write(
                    client,
                    "Event: QueueMember\r\n" + id + "\r\nQueue: " + queue + "\r\nName: " + member + "\r\nLocation: "
                            + member
                            + "\r\nStateInterface: " + member + "\r\nMembership: dynamic\r\nPenalty: 0\r\nPaused: "
                            + (is ? 1 : 0)));
        });
        write(client, "Event: QueueStatusComplete\r\n" + id + "\r\nEventList: Complete\r\nListItems: 2");
    }

    private static void respond(Socket client, String id, @Nullable String error) {
        write(
                client,
                error == null
                        ? "Response: Success\r\n" + id + "\r\nMessage: ok"
                        : "Response: Error\r\n" + id + "\r\nMessage: " + error);
    }

    private static void write(Socket client, String block) {
        try {
            OutputStream out = client.getOutputStream();
            synchronized (out) {
                out.write((block + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
