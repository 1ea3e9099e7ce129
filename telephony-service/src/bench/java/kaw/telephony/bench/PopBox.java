package kaw.telephony.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.samples.box.BoxAddress;
import kaw.samples.box.BoxApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The box the bench rings in: agents with extensions, and cards whose numbers will call. */
final class PopBox implements AutoCloseable {

    private static final String PASSWORD = "Klik-Klak-7391";

    private final Path data;
    private final BoxAddress address;
    private final BoxApi admin;

    PopBox(Path data) throws IOException {
        this.data = data;
        this.address = BoxAddress.of(data);
        this.admin = BoxApi.ofAdministrator(address);
    }

    /** Where the box looks for its exchange: there it is played. */
    int exchangePort() throws IOException {
        return Files.readAllLines(data.resolve("secrets/pbx.properties")).stream()
                .filter(line -> line.startsWith("ami-port="))
                .mapToInt(line -> Integer.parseInt(line.substring("ami-port=".length())))
                .findFirst()
                .orElseThrow();
    }

    String kafka() throws IOException {
        JsonNode ports = JsonMapper.shared().readTree(Files.readString(data.resolve("ports.json")));
        return "127.0.0.1:" + ports.get("kafka").asInt();
    }

    String url() {
        return address.url();
    }

    /** Makes the agents that are not there, each with an extension of its own, numbered as {@link PlayedCalls#extension}. */
    void agents(int count) {
        for (int agent = 0; agent < count; agent++) {
            String login = login(agent);
            if (admin.get("/api/users?search=" + login).get("items").isEmpty()) {
                admin.post(
                        "/api/users",
                        Map.of(
                                "login",
                                login,
                                "name",
                                "Pop Agent " + agent,
                                "password",
                                PASSWORD,
                                "reports",
                                false,
                                "contacts",
                                true,
                                "tasks",
                                false,
                                "admin",
                                true,
                                "groups",
                                List.of()));
            }
            try (BoxApi own = BoxApi.ofUser(address, login, PASSWORD)) {
                own.put(
                        "/api/agents/me/extension",
                        Map.of("extension", PlayedCalls.extension(agent), "password", PASSWORD),
                        0);
            }
        }
    }

    /** Of their browsers; good for five minutes. */
    List<String> tokens(int count) throws IOException, InterruptedException {
        List<String> tokens = new ArrayList<>();
        for (int agent = 0; agent < count; agent++) {
            tokens.add(LiveFrames.token(address, login(agent), PASSWORD));
        }
        return tokens;
    }

    private static String login(int agent) {
        return "pop-agent-" + agent;
    }

    /** Ids of the cards, by the numbers that will call. */
    Map<UUID, Integer> cards(List<String> numbers) {
        if (!admin.get("/api/fields?all=true").toString().contains("\"pop_phone\"")) {
            admin.post(
                    "/api/fields",
                    Map.of(
                            "name",
                            "pop_phone",
                            "label",
                            "Телефон",
                            "group",
                            "Bench",
                            "type",
                            "PHONE",
                            "order",
                            10,
                            "shown",
                            true,
                            "column",
                            1,
                            "width",
                            1,
                            "inTable",
                            true,
                            "required",
                            false));
        }
        Map<UUID, Integer> cards = new HashMap<>();
        for (int at = 0; at < numbers.size(); at++) {
            JsonNode card = admin.post("/api/partners", Map.of("values", Map.of("pop_phone", "+" + numbers.get(at))));
            cards.put(UUID.fromString(card.get("id").asString()), at);
        }
        return cards;
    }

    @Override
    public void close() {
        admin.close();
    }
}
