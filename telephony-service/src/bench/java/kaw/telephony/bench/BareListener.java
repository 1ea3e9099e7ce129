package kaw.telephony.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.internal.ManagerConnectionImpl;
import org.awaitility.Awaitility;

/** The yardstick: bare asterisk-java, whose listener does nothing but count. */
final class BareListener {

    private BareListener() {}

    /** Events a second. */
    static double eventsPerSecond(PlayedCalls calls)
            throws IOException, TimeoutException, AuthenticationFailedException {
        AtomicInteger counted = new AtomicInteger();
        try (PlayedAmi ami = new PlayedAmi(0)) {
            ManagerConnectionImpl connection = new ManagerConnectionImpl();
            connection.setHostname("127.0.0.1");
            connection.setPort(ami.port());
            connection.setUsername("kaw");
            connection.setPassword("bench");
            connection.login("call,agent");
            connection.addEventListener(event -> counted.incrementAndGet());
            long begin = System.nanoTime();
            ami.play(calls.bytes(), 0, calls.bytes().length);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> counted.get() >= calls.events());
            double seconds = (System.nanoTime() - begin) / 1e9;
            connection.logoff();
            return calls.events() / seconds;
        }
    }
}
