package kaw.partner.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import kaw.samples.box.BoxAddress;
import kaw.samples.box.BoxApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running box a bench measures: its API, partner-service's own port, and partner-service's schema in MySQL. */
final class BenchBox implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TOKEN_KEPT = Duration.ofMinutes(2);

    private final Path data;
    private final BoxAddress address;
    private final JsonNode ports;
    private final BoxApi api;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile String token = "";
    private volatile long tokenUntil = System.nanoTime();

    private BenchBox(Path data) throws IOException {
        this.data = data;
        this.address = BoxAddress.of(data);
        this.ports = JSON.readTree(Files.readString(data.resolve("ports.json")));
        this.api = BoxApi.ofAdministrator(address);
    }

    /** The box that keeps its data there. */
    static BenchBox in(Path data) throws IOException {
        return new BenchBox(data);
    }

    Path data() {
        return data;
    }

    /** Where benches keep what they made and can use again. */
    Path scratch() throws IOException {
        return Files.createDirectories(data.resolve("bench"));
    }

    BoxApi api() {
        return api;
    }

    String gateway() {
        return address.url();
    }

    String service() {
        return "http://127.0.0.1:" + ports.get("partner-service").asInt();
    }

    String mySqlUrl() {
        return "jdbc:mysql://127.0.0.1:%d/kaw_partner?rewriteBatchedStatements=true&cachePrepStmts=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                .formatted(ports.get("mysql").asInt());
    }

    String mySqlPassword() throws IOException {
        return Files.readString(data.resolve("secrets/mysql-partner-service")).strip();
    }

    Connection mySql() throws SQLException, IOException {
        return DriverManager.getConnection(mySqlUrl(), "kaw_partner", mySqlPassword());
    }

    /** A token of the box's service account, which both the gateway and the services take. */
    private String token() throws IOException, InterruptedException {
        if (System.nanoTime() - tokenUntil < 0) {
            return token;
        }
        String form = "grant_type=client_credentials&client_id=kaw-box&client_secret=" + address.clientSecret();
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address.url() + "/auth/realms/kaw/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        token = JSON.readTree(answer.body()).get("access_token").asString();
        tokenUntil = System.nanoTime() + TOKEN_KEPT.toNanos();
        return token;
    }

    /** Asks and reads the answer to its end; anything but success ends the bench. */
    String get(String base, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Authorization", "Bearer " + token())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + path + " " + answer.body());
        }
        return answer.body();
    }

    JsonNode ask(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(gateway(), path));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Waits until the index holds so many cards and nothing is being rebuilt. */
    void awaitIndex(int cards) throws InterruptedException {
        Map<?, ?> last = Map.of();
        for (int seconds = 0; seconds < 1_800; seconds++) {
            JsonNode status = api.get("/api/partners/index");
            if (status.get("cards").asInt() >= cards && status.get("rebuild").isNull()) {
                return;
            }
            last = JSON.convertValue(status, Map.class);
            Thread.sleep(1_000);
        }
        throw new IllegalStateException("the index does not come up: " + last);
    }

    @Override
    public void close() {
        api.close();
        http.close();
    }
}
