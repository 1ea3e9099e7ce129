package kaw.telephony.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Calls as the example PBX told of them, many at a time: the events of two recorded ones (answered by an agent and put on hold; given up
 * in the queue) with numbers, agents and channels of their own, woven into one stream.
 *
 * @param ends where in the bytes each event ends
 */
record PlayedCalls(byte[] bytes, int[] ends, List<Expected> expected) {

    /** Of ten callers this one gives up. */
    private static final int GIVES_UP = 7;

    private static final String ANSWERED = template("queue-call-answered.ami");
    private static final String GIVEN_UP = template("queue-call-given-up.ami");

    /** What the ledger must say of a call. */
    record Expected(String pbxId, String number, String outcome, boolean answered) {}

    int events() {
        return ends.length;
    }

    /**
     * @param atOnce how many go on at a time, each with an agent of its own
     * @param first number of the first call: calls of several streams must not be the same
     */
    static PlayedCalls of(int calls, int atOnce, int first) {
        Random random = new Random(first);
        List<List<String>> lanes = new ArrayList<>();
        for (int lane = 0; lane < atOnce; lane++) {
            lanes.add(new ArrayList<>());
        }
        List<Expected> expected = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            int number = first + call;
            boolean answered = call % 10 != GIVES_UP;
            List<String> lane = lanes.get(call % atOnce);
            String events = filled(answered ? ANSWERED : GIVEN_UP, number, phone(number), extension(call % atOnce));
            for (String event : events.split("\r\n\r\n")) {
                lane.add(event + "\r\n\r\n");
            }
            expected.add(
                    new Expected(caller(number), "+" + phone(number), answered ? "ANSWERED" : "ABANDONED", answered));
        }
        return woven(lanes, random, expected);
    }

    /** One answered call in three pieces: until it is about to ring, its ringing, and the rest. */
    static List<byte[]> ringing(int number, String phone, int agent) {
        String events = filled(ANSWERED, number, phone, extension(agent));
        int rings = events.indexOf("Event: DialBegin");
        int answered = events.indexOf("Event: ", events.indexOf("ChannelStateDesc: Ringing", rings));
        return List.of(
                events.substring(0, rings).getBytes(StandardCharsets.UTF_8),
                events.substring(rings, answered).getBytes(StandardCharsets.UTF_8),
                events.substring(answered).getBytes(StandardCharsets.UTF_8));
    }

    private static String filled(String template, int number, String phone, String extension) {
        return template.replace("{caller}", caller(number))
                .replace("{agent}", "1795858%03d.%d".formatted(number % 1000, number * 2 + 1))
                .replace("{bridge}", "b0000000-0000-4000-8000-%012d".formatted(number))
                .replace("{number}", phone)
                .replace("{extension}", extension)
                .replace("{in}", "%08x".formatted(number * 2))
                .replace("{out}", "%08x".formatted(number * 2 + 1));
    }

    private static String caller(int number) {
        return "1795858%03d.%d".formatted(number % 1000, number * 2);
    }

    static String phone(int number) {
        return "79%09d".formatted(number);
    }

    static String extension(int agent) {
        return Integer.toString(1000 + agent);
    }

    private static PlayedCalls woven(List<List<String>> lanes, Random random, List<Expected> expected) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Integer> ends = new ArrayList<>();
        int[] at = new int[lanes.size()];
        List<Integer> open = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            open.add(lane);
        }
        while (!open.isEmpty()) {
            int chosen = random.nextInt(open.size());
            int lane = open.get(chosen);
            if (at[lane] == lanes.get(lane).size()) {
                open.remove(chosen);
                continue;
            }
            bytes.writeBytes(lanes.get(lane).get(at[lane]++).getBytes(StandardCharsets.UTF_8));
            ends.add(bytes.size());
        }
        return new PlayedCalls(
                bytes.toByteArray(), ends.stream().mapToInt(Integer::intValue).toArray(), expected);
    }

    private static String template(String name) {
        try (InputStream in = Objects.requireNonNull(PlayedCalls.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r", "")
                    .replace("\n", "\r\n");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
