package kaw.partner.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import kaw.samples.box.BoxAddress;
import kaw.samples.box.BoxApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running box a bench measures: its API, partner-service's own port, and partner-service's schema in MySQL. */
final class BenchBox implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path data;
    private final BoxAddress address;
    private final JsonNode ports;
    private final BoxApi api;
    private final HttpClient http = HttpClient.newHttpClient();

    private BenchBox(Path data) throws IOException {
        this.data = data;
        this.address = BoxAddress.of(data);
        this.ports = JSON.readTree(Files.readString(data.resolve("ports.json")));
        this.api = BoxApi.ofAdministrator(address);
    }

    /** The box of {@code --data DIR}. */
    static BenchBox of(String[] arguments) throws IOException {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("--data")) {
                return new BenchBox(Path.of(arguments[i + 1]));
            }
        }
        throw new IllegalArgumentException("say which box: --data DIR");
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

    Connection mySql() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:%d/kaw_partner?rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                        .formatted(ports.get("mysql").asInt()),
                "kaw_partner",
                Files.readString(data.resolve("secrets/mysql-partner-service")).strip());
    }

    /** A token of the box's service account, which both the gateway and the services take. */
    String token() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=kaw-box&client_secret=" + address.clientSecret();
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address.url() + "/auth/realms/kaw/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    /** Asks and reads the answer to its end; anything but success ends the bench. */
    String get(String base, String path, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + path + " " + answer.body());
        }
        return answer.body();
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
