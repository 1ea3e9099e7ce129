package kaw.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against Adobe's S3Mock, a server of its own that the build fetches: it speaks S3, but believes every signature. */
class S3FileStoreIT extends FileStoreContract {

    private static final String SERVER = "target/s3/s3mock.jar";
    private static final Pattern STORED = Pattern.compile("<(Contents|Upload)>");

    @TempDir
    static Path folder;

    private static final HttpClient http = HttpClient.newHttpClient();
    private static URI endpoint;
    private static Process server;
    private static S3FileStore store;

    @BeforeAll
    static void startTheServer() throws IOException {
        int port = freePort();
        endpoint = URI.create("http://127.0.0.1:" + port);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-jar",
                SERVER,
                "--http.port=" + port,
                "--server.port=" + freePort(),
                "--server.address=127.0.0.1");
        builder.environment().put("COM_ADOBE_TESTING_S3MOCK_STORE_INITIAL_BUCKETS", "kaw");
        builder.environment().put("COM_ADOBE_TESTING_S3MOCK_STORE_ROOT", folder.toString());
        server = builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target/s3/server.log").toFile())
                .start();
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> answer("/kaw?list-type=2").contains("ListBucketResult"));
        store = store(endpoint);
    }

    @AfterAll
    static void stopTheServer() throws InterruptedException {
        store.close();
        server.destroy();
        server.waitFor();
    }

    @Override
    FileStore store() {
        return store;
    }

    @Override
    long kept() throws IOException {
        return STORED.matcher(answer("/kaw?list-type=2") + answer("/kaw?uploads"))
                .results()
                .count();
    }

    @Test
    void saysSoWhenTheServerIsAway() throws IOException {
        try (S3FileStore lost = store(URI.create("http://127.0.0.1:" + freePort()))) {
            assertThatThrownBy(() -> lost.put(bytes("x"), 1)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> lost.open(FileId.next())).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> lost.delete(FileId.next())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void showsNoKeyWhenPrinted() {
        assertThat(properties(endpoint).toString()).contains("kaw").doesNotContain("hidden");
    }

    private static S3FileStore store(URI at) {
        return new S3FileStore(properties(at));
    }

    private static FilesProperties.S3 properties(URI at) {
        return new FilesProperties.S3(at, "kaw", "us-east-1", "key", "hidden", true, "files/");
    }

    private static String answer(String path) throws IOException {
        try {
            return http.send(HttpRequest.newBuilder(endpoint.resolve(path)).build(), BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
