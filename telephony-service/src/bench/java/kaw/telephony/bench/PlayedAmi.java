package kaw.telephony.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** A manager interface that plays what an Asterisk once said: byte for byte the same to whoever signs in. */
public final class PlayedAmi implements AutoCloseable {

    private static final Set<String> QUEUES = Set.of("sales", "support");

    private final ServerSocket server;
    private final CompletableFuture<Socket> listener = new CompletableFuture<>();

    public PlayedAmi(int port) throws IOException {
        this.server = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("played-ami").start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Whole events; waits until the other side has taken all but what the sockets hold. The first call waits for a listener. */
    public void play(byte[] events, int from, int length) throws IOException {
        OutputStream out = listener.join().getOutputStream();
        synchronized (out) {
            out.write(events, from, length);
        }
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket client = server.accept();
                client.setTcpNoDelay(true);
                Thread.ofPlatform().daemon().name("played-ami-client").start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The bench is over.
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            client.getOutputStream().write("Asterisk Call Manager/11.0.0\r\n".getBytes(StandardCharsets.UTF_8));
            Map<String, String> action = new HashMap<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    action.put(
                            line.substring(0, colon).toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).strip());
                } else if (!action.isEmpty()) {
                    answer(client, action);
                    action = new HashMap<>();
                }
            }
        } catch (IOException gone) {
            // The client went.
        }
    }

    private void answer(Socket client, Map<String, String> action) throws IOException {
        String id = "ActionID: " + action.get("actionid");
        switch (String.valueOf(action.get("action")).toLowerCase(Locale.ROOT)) {
            case "challenge" -> say(client, "Response: Success", id, "Challenge: 123");
            case "login" -> {
                say(client, "Response: Success", id, "Message: Authentication accepted");
                if (!"off".equals(action.get("events"))) {
                    listener.complete(client);
                }
            }
            case "coresettings" ->
                say(client, "Response: Success", id, "AMIversion: 11.0.0", "AsteriskVersion: 22.10.0");
            case "queuestatus" -> {
                say(client, "Response: Success", id, "EventList: start", "Message: Queue status will follow");
                for (String queue : QUEUES) {
                    say(client, "Event: QueueParams", id, "Queue: " + queue, "Max: 0", "Strategy: rrmemory");
                }
                say(client, "Event: QueueStatusComplete", id, "EventList: Complete", "ListItems: 2");
            }
            case "coreshowchannels" -> {
                say(client, "Response: Success", id, "EventList: start", "Message: Channels will follow");
                say(client, "Event: CoreShowChannelsComplete", id, "EventList: Complete", "ListItems: 0");
            }
            default -> say(client, "Response: Success", id, "Message: ok");
        }
    }

    private static void say(Socket client, String... lines) throws IOException {
        byte[] block = List.of(lines).stream()
                .collect(Collectors.joining("\r\n", "", "\r\n\r\n"))
                .getBytes(StandardCharsets.UTF_8);
        OutputStream out = client.getOutputStream();
        synchronized (out) {
            out.write(block);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (listener.isDone()) {
            listener.join().close();
        }
    }
}
