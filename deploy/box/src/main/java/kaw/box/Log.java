package kaw.box;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The supervisor's diary: its standard output, which its starter appends to a file. */
final class Log {

    private Log() {}

    static void say(String what) {
        System.out.println(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + what);
    }
}
