package kaw.box;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import kaw.components.ChildProcess;
import kaw.components.Component;
import kaw.components.Launch;

/**
 * A JVM of ours.
 *
 * @param health the addresses that all answer 200 when it is ready
 */
record JvmProcess(ChildProcess process, int port, List<URI> health) implements Component {

    private static final int SILENCE = -1;

    static JvmProcess start(Launch launch, int port, List<URI> health, Duration limit) {
        JvmProcess jvm = new JvmProcess(ChildProcess.start(launch), port, health);
        jvm.process().awaitHealthy(jvm::isHealthy, limit);
        return jvm;
    }

    @Override
    public String name() {
        return process.name();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isHealthy() {
        return health.stream().allMatch(address -> status(address) == 200);
    }

    /** A service that is not ready, perhaps for want of its database, is no reason to end the others with it. */
    @Override
    public boolean isResponsive() {
        return health.stream().anyMatch(address -> status(address) != SILENCE);
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(60));
    }

    private static int status(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            Tls.trustAny(connection);
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(5_000);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return SILENCE;
        }
    }
}
