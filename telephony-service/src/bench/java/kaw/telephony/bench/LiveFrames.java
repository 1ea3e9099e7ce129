package kaw.telephony.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import kaw.samples.box.BoxAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What agents' browsers get to hear over the gateway's live streams, and when: the frames that name the card of who calls. */
final class LiveFrames implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NAMED = "event:caller-identified";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<UUID, Long> named = new ConcurrentHashMap<>();

    LiveFrames(String gateway, List<String> tokens) throws InterruptedException {
        CountDownLatch open = new CountDownLatch(tokens.size());
        for (String token : tokens) {
            Thread.ofPlatform().daemon().name("window").start(() -> follow(gateway, token, open));
        }
        open.await();
    }

    private void follow(String gateway, String token, CountDownLatch open) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/api/live"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<Stream<String>> stream = http.send(request, HttpResponse.BodyHandlers.ofLines());
            if (stream.statusCode() != 200) {
                throw new IllegalStateException("The live stream answers " + stream.statusCode());
            }
            open.countDown();
            boolean[] names = new boolean[1];
            stream.body().forEach(line -> {
                if (line.startsWith("event:")) {
                    names[0] = line.replace(" ", "").equals(NAMED);
                } else if (names[0] && line.startsWith("data:")) {
                    note(JSON.readTree(line.substring("data:".length())), System.nanoTime());
                }
            });
        } catch (IOException | UncheckedIOException closed) {
            // The bench is over.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(JsonNode caller, long at) {
        for (JsonNode card : caller.get("partners")) {
            named.putIfAbsent(UUID.fromString(card.asString()), at);
        }
    }

    /** When each card was first named, by {@link System#nanoTime}. */
    Map<UUID, Long> named() {
        return named;
    }

    /** A token by which an agent's browser could be, for five minutes. */
    static String token(BoxAddress box, String login, String password) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String form = "grant_type=password&client_id=kaw-box&client_secret=" + box.clientSecret() + "&username="
                    + login + "&password=" + password + "&scope=openid";
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(box.url() + "/auth/realms/kaw/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return JSON.readTree(answer.body()).get("access_token").asString();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
