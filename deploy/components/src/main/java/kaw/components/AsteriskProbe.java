package kaw.components;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Asks an Asterisk whether it is up. */
final class AsteriskProbe {

    private static final int MILLISECONDS = 2_000;
    private static final String GREETING = "Asterisk Call Manager/";

    private AsteriskProbe() {}

    static boolean answers(AsteriskSettings settings) {
        return greets(settings.ports().ami()) && isBooted(settings.connection());
    }

    private static boolean greets(int amiPort) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), amiPort), MILLISECONDS);
            socket.setSoTimeout(MILLISECONDS);
            byte[] start = socket.getInputStream().readNBytes(GREETING.length());
            return new String(start, StandardCharsets.UTF_8).equals(GREETING);
        } catch (IOException e) {
            return false;
        }
    }

    /** AMI greets before the modules are loaded; ARI refuses until all are. */
    private static boolean isBooted(PbxConnection connection) {
        try {
            HttpURLConnection ping = (HttpURLConnection)
                    URI.create(connection.ariUrl() + "/asterisk/ping").toURL().openConnection();
            ping.setConnectTimeout(MILLISECONDS);
            ping.setReadTimeout(MILLISECONDS);
            String account = connection.ariUser() + ":" + connection.ariSecret();
            ping.setRequestProperty(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
            try {
                return ping.getResponseCode() == 200;
            } finally {
                ping.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
