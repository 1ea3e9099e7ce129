package kaw.notification.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import kaw.samples.box.BoxAddress;
import kaw.samples.box.BoxApi;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code LiveBench DATA [WINDOWS]}: opens live streams through the gateway of a running box and prints what each costs in memory; then
 * kills the gateway with -9 while reminders become due: every window must show each notification once.
 */
final class LiveBench {
    private static final int PER_USER = 20;
    private static final int REMINDERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofSeconds(100);

    private final Box box;
    private final BoxAddress address;
    private final int count;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private LiveBench(Path data, int count) throws IOException {
        this.box = new Box(data);
        this.address = BoxAddress.of(data);
        this.count = count;
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        System.exit(new LiveBench(Path.of(args[0]), count).run() ? 0 : 1);
    }

    private boolean run() throws IOException {
        try (BoxApi administrator = BoxApi.ofAdministrator(address)) {
            List<People.Person> people = People.make(address, administrator, (count + PER_USER - 1) / PER_USER);
            long gatewayBefore = box.kilobytes("gateway");
            long servicesBefore = box.kilobytes("services");
            List<Window> windows = open(people);
            long gateway = (box.kilobytes("gateway") - gatewayBefore) / count;
            long services = (box.kilobytes("services") - servicesBefore) / count;
            System.out.printf(
                    "%d windows: %d KB each in the gateway, %d KB in the services%n", count, gateway, services);

            Instant due = Instant.now().plus(LONGEST).truncatedTo(ChronoUnit.MINUTES);
            people.forEach(person -> remind(person, due));
            wait(() -> Instant.now().isAfter(due.minusSeconds(1)), LONGEST);
            System.out.println("kill -9 gateway");
            box.process("gateway").destroyForcibly();
            Instant killed = Instant.now();
            boolean back = wait(() -> windows.stream().allMatch(Window::isOpen) && all(windows), PATIENCE);
            long seconds = Duration.between(killed, Instant.now()).toSeconds();
            windows.forEach(Window::close);

            List<Long> expected = LongStream.rangeClosed(1, REMINDERS).boxed().toList();
            long lost = windows.stream()
                    .filter(window -> !window.shown().containsAll(expected))
                    .count();
            long doubled = windows.stream()
                    .filter(window -> window.shown().stream().distinct().count()
                            < window.shown().size())
                    .count();
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("bench", "live");
            line.put("goals", Map.of());
            line.put(
                    "figures",
                    Map.of(
                            "windows", count,
                            "gatewayKilobytesEach", gateway,
                            "servicesKilobytesEach", services,
                            "backAfterSeconds", seconds,
                            "windowsThatLost", lost,
                            "windowsThatDoubled", doubled));
            System.out.println(JsonMapper.builder().build().writeValueAsString(line));
            return back && lost == 0 && doubled == 0;
        }
    }

    private List<Window> open(List<People.Person> people) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            People.Person person = people.get(i / PER_USER);
            Window window = new Window(http, address.url(), person);
            window.start();
            windows.add(window);
            // As people come in: a few at a time.
            wait(window::isOpen, PATIENCE);
        }
        return windows;
    }

    private static void remind(People.Person person, Instant due) {
        for (int i = 0; i < REMINDERS; i++) {
            person.planEvent("№ " + i, due);
        }
    }

    private static boolean all(List<Window> windows) {
        return windows.stream().allMatch(window -> window.shown().size() >= REMINDERS);
    }

    private static boolean wait(BooleanSupplier until, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!until.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            LockSupport.parkNanos(20_000_000);
        }
        return true;
    }
}
