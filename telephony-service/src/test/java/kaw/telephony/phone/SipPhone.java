package kaw.telephony.phone;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kaw.components.Asterisk;
import org.jspecify.annotations.Nullable;

/** An extension's telephone at a real Asterisk; it signals as a browser does, and sends no sound. */
public final class SipPhone implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final String extension;
    private final String secret;
    private final String host = UUID.randomUUID().toString().substring(0, 8) + ".invalid";
    private final Map<String, SipCall> calls = new ConcurrentHashMap<>();
    private final BlockingQueue<SipCall> coming = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> registered = new CompletableFuture<>();
    private final WebSocket socket;

    private SipPhone(String extension, String secret, URI where) {
        this.extension = extension;
        this.secret = secret;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("sip")
                .buildAsync(where, new Reader())
                .join();
    }

    /** Registers. */
    public static SipPhone at(Asterisk pbx, String extension) {
        String secret = String.valueOf(pbx.settings().secrets().extensions().get(extension));
        SipPhone phone =
                new SipPhone(extension, secret, URI.create(pbx.connection().webSocketUrl()));
        phone.register(null);
        phone.registered.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
        return phone;
    }

    private void register(@Nullable String challenge) {
        String uri = "sip:pbx";
        send("REGISTER " + uri + " SIP/2.0\r\n" + via() + "From: <sip:" + extension + "@pbx>;tag=r\r\nTo: <sip:"
                + extension + "@pbx>\r\nCall-ID: register-" + host + "\r\nCSeq: " + (challenge == null ? 1 : 2)
                + " REGISTER\r\n" + contact() + "Expires: 120\r\n" + authorization(challenge, "REGISTER", uri)
                + "Max-Forwards: 70\r\nContent-Length: 0\r\n\r\n");
    }

    /** Calls, and does not wait for an answer. */
    public SipCall call(String number) {
        SipCall call = new SipCall(this, UUID.randomUUID().toString(), "sip:" + number + "@pbx");
        calls.put(call.id(), call);
        call.invite(null);
        return call;
    }

    /** The next call that comes in, rings, and waits to be answered. */
    public SipCall ringing() throws InterruptedException {
        SipCall call = coming.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("Nobody calls " + extension);
        }
        return call;
    }

    String extension() {
        return extension;
    }

    String via() {
        return "Via: SIP/2.0/WS " + host + ";branch=z9hG4bK" + UUID.randomUUID() + "\r\n";
    }

    String contact() {
        return "Contact: <sip:" + extension + "@" + host + ";transport=ws>\r\n";
    }

    String authorization(@Nullable String challenge, String method, String uri) {
        return challenge == null
                ? ""
                : "Authorization: " + Digest.answer(challenge, method, uri, extension, secret) + "\r\n";
    }

    synchronized void send(String message) {
        socket.sendText(message, true).join();
    }

    void respond(SipMessage request, String status, String toTag, String more, String body) {
        StringBuilder text = new StringBuilder("SIP/2.0 " + status + "\r\n");
        for (String copied : new String[] {"Via", "From", "Call-ID", "CSeq", "Record-Route"}) {
            request.headers(copied)
                    .forEach(value ->
                            text.append(copied).append(": ").append(value).append("\r\n"));
        }
        String to = request.header("To");
        text.append("To: ").append(to).append(to.contains("tag=") ? "" : ";tag=" + toTag);
        send(text + "\r\n" + contact() + more + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private void take(SipMessage message) {
        String id = message.header("Call-ID");
        if (message.status() > 0 && message.method().equals("REGISTER")) {
            registered(message);
        } else if (message.status() == 0
                && message.method().equals("INVITE")
                && !message.header("To").contains("tag=")) {
            SipCall call = new SipCall(this, id, String.valueOf(message.contact()));
            calls.put(id, call);
            call.ring(message);
            coming.add(call);
        } else if (calls.get(id) instanceof SipCall call) {
            call.take(message);
        } else if (message.status() == 0 && !message.method().equals("ACK")) {
            respond(message, "200 OK", "t", "", "");
        }
    }

    private void registered(SipMessage message) {
        if (message.status() == 401) {
            register(challenge(message));
        } else {
            registered.complete(message.status() == 200);
        }
    }

    static String challenge(SipMessage message) {
        return message.headers("WWW-Authenticate").stream()
                .filter(challenge -> !challenge.contains("SHA"))
                .findFirst()
                .orElseThrow();
    }

    /** As a window that is closed: without a word to anybody. */
    @Override
    public void close() {
        socket.abort();
    }

    private final class Reader implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            return read(from, part, last);
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
            return read(from, StandardCharsets.UTF_8.decode(part), last);
        }

        private @Nullable CompletionStage<?> read(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                // What keeps the connection alive is empty.
                if (!whole.isBlank()) {
                    SipMessage message = SipMessage.parse(whole);
                    Thread.ofVirtual().start(() -> take(message));
                }
            }
            from.request(1);
            return null;
        }
    }
}
