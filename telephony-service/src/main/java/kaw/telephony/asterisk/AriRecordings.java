package kaw.telephony.asterisk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxRecordings;

/**
 * Fetches recordings over Asterisk's REST interface (ARI). It knows those below {@code <astspooldir>/recording} only, so MixMonitor is
 * given an absolute path there, with the call's linked id for a name.
 */
final class AriRecordings implements PbxRecordings {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NOT_FOUND = 404;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final AmiProperties properties;

    AriRecordings(AmiProperties properties) {
        this.properties = properties;
    }

    @Override
    public Optional<InputStream> open(PbxCallId call) throws IOException, InterruptedException {
        String name = URLEncoder.encode(call.value(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(properties.ariUrl() + "/recordings/stored/" + name + "/file"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials())
                .build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() / 100 == 2) {
            return Optional.of(response.body());
        }
        response.body().close();
        if (response.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        throw new IOException("The exchange answered " + response.statusCode() + " when asked for a recording");
    }

    private String credentials() {
        return Base64.getEncoder()
                .encodeToString((properties.ariUser() + ":" + properties.ariSecret()).getBytes(StandardCharsets.UTF_8));
    }
}
