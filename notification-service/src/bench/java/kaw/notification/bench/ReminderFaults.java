package kaw.notification.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kaw.samples.box.BoxAddress;
import kaw.samples.box.BoxApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ReminderFaults DATA SMTP-PORT [COUNT]}: on a running box whose calendar-service and notification-service are kept apart, as many
 * reminders and letters become due at once, four times; each time another part is killed with -9 when a quarter is on its way, and nothing
 * else. Every reminder must be notified of once, every letter arrive once; the mail server counts. A letter whose sender died in the
 * middle of handing it over is told apart: it may have arrived or not, never twice, and is shown as uncertain; there are at most as many
 * as notification-service sends at the same time.
 */
final class ReminderFaults {

    /** The last is the process of the services that have no part in this: nothing may depend on them. */
    private static final List<String> VICTIMS =
            List.of("notification-service", "calendar-service", "kafka", "services");

    private static final int SENDERS = 4;

    /** How long planning a wave may take at first; later it may take twice as long as it did. */
    private static final Duration PLANNING = Duration.ofMinutes(3);

    /** How long before that the mail server is there: notification-service looks for it every 15 seconds. */
    private static final Duration LETTERS_AHEAD = Duration.ofSeconds(20);

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What came twice would come by then. */
    private static final Duration QUIET = Duration.ofSeconds(10);

    private static final long LOOK_NANOS = 200_000_000;
    private static final long CLOSE_LOOK_NANOS = 5_000_000;

    private final Box box;
    private final People.Person person;
    private final Ledger ledger;
    private final int port;
    private final int count;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Wave> waves = new ArrayList<>();
    private int inTheMiddle;
    private boolean settled = true;

    private ReminderFaults(Box box, People.Person person, Ledger ledger, int port, int count) {
        this.box = box;
        this.person = person;
        this.ledger = ledger;
        this.port = port;
        this.count = count;
    }

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Box box = new Box(data);
        BoxAddress address = BoxAddress.of(data);
        int count = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
        try (BoxApi administrator = BoxApi.ofAdministrator(address)) {
            People.Person person = People.make(address, administrator, 1).getFirst();
            try (Ledger ledger = new Ledger(box, person.id())) {
                System.exit(new ReminderFaults(box, person, ledger, Integer.parseInt(args[1]), count).run() ? 0 : 1);
            }
        }
    }

    private boolean run() throws Exception {
        server.start();
        try {
            Duration planning = PLANNING;
            for (String victim : VICTIMS) {
                Instant start = Instant.now();
                Instant due = start.plus(planning)
                        .plus(LETTERS_AHEAD)
                        .plus(1, ChronoUnit.MINUTES)
                        .truncatedTo(ChronoUnit.MINUTES);
                Wave wave = Wave.plan(victim, count, due, person);
                waves.add(wave);
                planning = Duration.between(start, Instant.now()).multipliedBy(2);
                System.out.println(count + " reminders and " + count + " letters wait until " + due);
                awaitUntil(due.minus(LETTERS_AHEAD));
                try (MailDoor door = MailDoor.open(port, server.getSmtp().getPort())) {
                    killInTheMiddle(wave);
                    settle(wave);
                }
            }
            try (MailDoor door = MailDoor.open(port, server.getSmtp().getPort())) {
                awaitLastLetters();
            }
            return report();
        } finally {
            server.stop();
        }
    }

    private void killInTheMiddle(Wave wave) throws IOException, SQLException, InterruptedException {
        Map<String, Integer> restarts = box.restarts();
        ProcessHandle victim = box.process(wave.victim());
        Instant end = wave.due().plus(PATIENCE);
        while (wave.done(ledger.of(wave)) < count / 4) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Not even a quarter came: " + ledger.of(wave));
            }
            LockSupport.parkNanos(CLOSE_LOOK_NANOS);
        }
        victim.destroyForcibly();
        while (victim.isAlive()) {
            LockSupport.parkNanos(CLOSE_LOOK_NANOS);
        }
        // What the dead one did stands still by now.
        Progress progress = ledger.of(wave);
        boolean middle = wave.isInTheMiddle(progress);
        inTheMiddle += middle ? 1 : 0;
        System.out.printf(
                "kill -9 %s, process %d: of %d reminders %d were given and %d notified of, of %d letters %d were sent%s%n",
                wave.victim(),
                victim.pid(),
                count,
                progress.given(),
                progress.notified(),
                count,
                progress.letters(),
                middle ? "" : ": NOT IN THE MIDDLE");
        awaitRestart(wave.victim(), restarts.getOrDefault(wave.victim(), 0), end);
    }

    /** Nobody but the victims was ever started again, and they as often as they were killed. */
    private boolean diedApart() throws IOException {
        Map<String, Integer> expected = new LinkedHashMap<>();
        box.restarts().keySet().forEach(part -> expected.put(part, VICTIMS.contains(part) ? 1 : 0));
        boolean apart = box.restarts().equals(expected);
        if (!apart) {
            System.out.println("Others died as well; times each part was started again: " + box.restarts());
        }
        return apart;
    }

    private void awaitRestart(String victim, int before, Instant end) throws IOException {
        while (box.restarts().getOrDefault(victim, 0) == before || !box.runs(victim)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(victim + " did not come back");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private void settle(Wave wave) throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        Instant changed = Instant.now();
        Progress last = ledger.of(wave);
        int arrived = 0;
        while (Instant.now().isBefore(end)) {
            LockSupport.parkNanos(LOOK_NANOS);
            Progress progress = ledger.of(wave);
            int now = server.getReceivedMessages().length;
            if (!progress.equals(last) || arrived != now || !wave.isOver(progress)) {
                changed = Instant.now();
            } else if (Instant.now().isAfter(changed.plus(QUIET))) {
                return;
            }
            last = progress;
            arrived = now;
        }
        settled = false;
        System.out.println("Not everything was settled within " + PATIENCE + ": " + last);
    }

    /** Those of a sender that died come only when its claim on them has run out. */
    private void awaitLastLetters() throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        while (ledger.queued() > 0) {
            if (Instant.now().isAfter(end)) {
                settled = false;
                System.out.println(ledger.queued() + " letters still wait after " + PATIENCE);
                return;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** State of each letter of a wave by its subject; one that failed goes by its reason. */
    private Map<String, String> letters(UUID partner) {
        Map<String, String> states = new HashMap<>();
        String cursor = "";
        while (true) {
            JsonNode page = person.api().get("/api/mails?partner=" + partner + cursor);
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

    private boolean report() throws IOException, MessagingException {
        boolean diedApart = diedApart();
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
        long lost = 0;
        long uncertain = 0;
        for (Wave wave : waves) {
            Map<String, String> letters = letters(wave.partner());
            uncertain += letters.values().stream().filter("uncertain"::equals).count();
            lost += wave.events().stream()
                            .filter(event -> !reminders.containsKey(event))
                            .count()
                    + letters.entrySet().stream()
                            .filter(letter -> !letter.getValue().equals("uncertain"))
                            .filter(letter ->
                                    !letter.getValue().equals("SENT") || !arrived.containsKey(letter.getKey()))
                            .count()
                    + (wave.count() - letters.size());
        }
        long doubled = reminders.values().stream().filter(times -> times > 1).count()
                + arrived.values().stream().filter(times -> times > 1).count();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("operations", 2 * count * waves.size());
        line.put("faults", waves.size());
        line.put("inTheMiddle", inTheMiddle);
        line.put("diedApart", diedApart);
        line.put("lost", lost);
        line.put("doubled", doubled);
        line.put("disordered", gap ? 1 : 0);
        line.put(
                "remindersNotified",
                reminders.values().stream().mapToInt(Integer::intValue).sum());
        line.put("lettersArrived", server.getReceivedMessages().length);
        line.put("lettersUncertain", uncertain);
        System.out.println(JsonMapper.builder().build().writeValueAsString(line));
        return settled
                && inTheMiddle == VICTIMS.size()
                && diedApart
                && lost == 0
                && doubled == 0
                && uncertain <= SENDERS
                && !gap;
    }

    private JsonNode fresh(long after) {
        return person.api().get("/api/notifications/new?after=" + after).get("items");
    }

    private static void awaitUntil(Instant time) {
        if (Instant.now().isAfter(time)) {
            throw new IllegalStateException("Planning took until " + Instant.now() + ", too long");
        }
        while (Instant.now().isBefore(time)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
