package kaw.notification.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import kaw.platform.Ids;
import kaw.samples.box.BoxAddress;
import kaw.samples.box.BoxApi;
import kaw.samples.box.RequestFailed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ReminderFaults DATA SMTP-PORT [COUNT]}: as many reminders and letters become due at once on a running box; on the way the process
 * of the services (calendar-service and notification-service are in it), Kafka, and the services again are killed with -9. Every reminder
 * must be notified of once, every letter arrive once; the mail server counts. A letter whose sender died in the middle of handing it over
 * is told apart: it may have arrived or not, never twice, and is shown as uncertain.
 */
final class ReminderFaults {

    private static final List<String> FAULTS = List.of("services", "kafka", "services");
    private static final Duration UNTIL_DUE = Duration.ofMinutes(4);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long LOOK_NANOS = 200_000_000;

    private final Box box;
    private final BoxApi api;
    private final People.Person person;
    private final int port;
    private final int count;
    private final UUID partner = Ids.next();

    private ReminderFaults(Box box, People.Person person, int port, int count) {
        this.box = box;
        this.api = person.api();
        this.person = person;
        this.port = port;
        this.count = count;
    }

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        BoxAddress address = BoxAddress.of(data);
        int count = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
        try (BoxApi administrator = BoxApi.ofAdministrator(address)) {
            People.Person person = People.make(address, administrator, 1).getFirst();
            ReminderFaults faults = new ReminderFaults(new Box(data), person, Integer.parseInt(args[1]), count);
            System.exit(faults.run() ? 0 : 1);
        }
    }

    private boolean run() throws IOException, MessagingException {
        Instant due = Instant.now().plus(UNTIL_DUE).truncatedTo(ChronoUnit.MINUTES);
        List<String> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(person.planEvent("№ " + i, due));
            // They wait: the mail server is not there yet.
            api.post(
                    "/api/mails",
                    Map.of("partnerId", partner, "to", "bench@example.ru", "subject", "№ " + i, "text", "x"));
        }
        System.out.println(count + " reminders and " + count + " letters wait until " + due);
        while (Instant.now().isBefore(due.minusSeconds(2))) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            killOnTheWay(server);
            return report(events, server);
        } finally {
            server.stop();
        }
    }

    private void killOnTheWay(GreenMail server) throws IOException {
        int killed = 0;
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            LockSupport.parkNanos(LOOK_NANOS);
            Integer reminded = reminded();
            int arrived = server.getReceivedMessages().length;
            int done = arrived + (reminded == null ? 0 : reminded);
            if (killed < FAULTS.size() && done >= 2 * count / 4 * (killed + 1)) {
                String victim = FAULTS.get(killed++);
                System.out.println("kill -9 " + victim + " after " + arrived + " letters");
                box.process(victim).destroyForcibly();
            } else if (killed == FAULTS.size() && reminded != null && reminded >= count && settled()) {
                return;
            }
        }
        System.out.println("Not everything was settled within " + PATIENCE);
    }

    /** How many notifications there are; null while the box does not answer. */
    private @Nullable Integer reminded() {
        try {
            return api.get("/api/notifications/count").get("newest").asInt();
        } catch (RequestFailed | UncheckedIOException away) {
            return null;
        }
    }

    private boolean settled() {
        try {
            return letters().values().stream().noneMatch("QUEUED"::equals);
        } catch (RequestFailed | UncheckedIOException away) {
            return false;
        }
    }

    /** State of each letter by its subject; one that failed goes by its reason. */
    private Map<String, String> letters() {
        Map<String, String> states = new HashMap<>();
        String cursor = "";
        while (true) {
            JsonNode page = api.get("/api/mails?partner=" + partner + cursor);
            for (JsonNode mail : page.get("items")) {
                JsonNode content = mail.get("content");
                String state = mail.get("state").asString();
                states.put(
                        content.get("subject").asString(),
                        state.equals("FAILED") ? content.get("reason").asString("") : state);
            }
            if (page.get("next").isNull()) {
                return states;
            }
            cursor = "&cursor=" + page.get("next").asString();
        }
    }

    private boolean report(List<String> events, GreenMail server) throws MessagingException {
        Map<String, Integer> reminders = new HashMap<>();
        long after = 0;
        boolean gap = false;
        for (JsonNode items = fresh(after); !items.isEmpty(); items = fresh(after)) {
            for (JsonNode item : items) {
                gap |= item.get("number").asLong() != after + 1;
                after = item.get("number").asLong();
                if (item.get("kind").asString().equals("EVENT_REMINDER")) {
                    reminders.merge(item.get("subject").asString(), 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> arrived = new HashMap<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            arrived.merge(message.getSubject(), 1, Integer::sum);
        }
        Map<String, String> letters = letters();
        long uncertain = letters.values().stream().filter("uncertain"::equals).count();
        long lost =
                events.stream().filter(event -> !reminders.containsKey(event)).count()
                        + letters.entrySet().stream()
                                .filter(letter -> !letter.getValue().equals("uncertain"))
                                .filter(letter ->
                                        !letter.getValue().equals("SENT") || !arrived.containsKey(letter.getKey()))
                                .count()
                        + (count - letters.size());
        long doubled = reminders.values().stream().filter(times -> times > 1).count()
                + arrived.values().stream().filter(times -> times > 1).count();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("operations", 2 * count);
        line.put("faults", FAULTS.size());
        line.put("lost", lost);
        line.put("doubled", doubled);
        line.put("disordered", gap ? 1 : 0);
        line.put("lettersArrived", server.getReceivedMessages().length);
        line.put("lettersUncertain", uncertain);
        System.out.println(JsonMapper.builder().build().writeValueAsString(line));
        return lost == 0 && doubled == 0 && !gap;
    }

    private JsonNode fresh(long after) {
        return api.get("/api/notifications/new?after=" + after).get("items");
    }
}
