package kaw.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaw.sample.SampleServiceApplication;
import kaw.test.KawTest;
import kaw.test.TestClock;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@KawTest
@ContextConfiguration(classes = SampleServiceApplication.class)
@TestPropertySource(properties = "kaw.attachments.limit=3MB")
class AttachmentIT {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    TestHttp http;

    @Autowired
    TestUsers users;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ScheduledTaskHolder scheduled;

    @Value("${kaw.files.folder}")
    Path folder;

    private TestUser user;
    private String files;

    @BeforeEach
    void aCounter() {
        user = users.agent();
        files = "/api/counters/" + counter() + "/files";
    }

    @Test
    void givesBackWhatWasAttached() {
        byte[] content = "%PDF-1.7\nДоговор".getBytes(UTF_8);
        JsonNode added = attached("Договор №1.pdf", content);

        assertThat(added.get("kind").asString()).isEqualTo("application/pdf");
        assertThat(added.get("size").asLong()).isEqualTo(content.length);
        assertThat(added.at("/by/id").asString()).isEqualTo(user.id().value());
        assertThat(list()).containsExactly("Договор №1.pdf");
        download(added)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Content-Security-Policy", "sandbox; default-src 'none'")
                .expectHeader()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .expectHeader()
                .value(
                        HttpHeaders.CONTENT_DISPOSITION,
                        header -> assertThat(header)
                                .startsWith("attachment;")
                                .contains("filename*=UTF-8''%D0%94%D0%BE%D0%B3"))
                .expectBody(byte[].class)
                .isEqualTo(content);
    }

    @Test
    void answersARangeAndWhatIsKnownAlready() {
        JsonNode added = attached("a.txt", "0123456789".getBytes(UTF_8));
        String tag =
                download(added).returnResult(byte[].class).getResponseHeaders().getETag();

        http.as(user)
                .get()
                .uri(files + "/" + added.get("id").asString())
                .header(HttpHeaders.RANGE, "bytes=3-5")
                .exchange()
                .expectStatus()
                .isEqualTo(206)
                .expectBody(String.class)
                .isEqualTo("345");
        http.as(user)
                .get()
                .uri(files + "/" + added.get("id").asString())
                .header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(tag))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void servesALyingPageAsAFileToBeSaved() {
        JsonNode added = attached("<img src=x>\u202Egpj.png", "<html><script>alert(1)</script></html>".getBytes(UTF_8));

        assertThat(added.get("name").asString()).isEqualTo("<img src=x>gpj.png");
        assertThat(added.get("kind").asString()).isEqualTo("text/html");
        download(added).expectHeader().contentType(MediaType.APPLICATION_OCTET_STREAM);
    }

    @Test
    void refusesAnEmptyFile() {
        attach("empty.txt", new byte[0])
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:kaw:problem:file-empty")
                .jsonPath("$.errors[0].field")
                .isEqualTo("file");
        assertThat(rows()).isZero();
    }

    @Test
    void tellsTheLimitOfWhatIsTooLarge() throws IOException {
        attach("large.bin", new byte[3 * MEGABYTE + 1])
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("Файл может занимать не больше 3 МБ. Этот файл не сохранён.");
        attach("just.bin", new byte[3 * MEGABYTE]).expectStatus().isCreated();
        long before = stored();

        assertThat(chunked(4 * MEGABYTE)).contains(" 413 ");

        assertThat(list()).containsExactly("just.bin");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() throws IOException {
        long before = stored();

        try (Socket socket = socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("half.bin", "Content-Length: 2000000\r\n").getBytes(ISO_8859_1));
            out.write(new byte[MEGABYTE]);
            out.flush();
            await().untilAsserted(() -> assertThat(rows()).isOne());
        }

        await().untilAsserted(() -> assertThat(rows()).isZero());
        assertThat(stored()).isEqualTo(before);
        assertThat(list()).isEmpty();
    }

    @Test
    void sweepsWhatADyingProcessLeftBehind() throws IOException {
        String part = "019ab3c1-0000-7b11-8a22-3c4d5e6f7aff";
        Path left = Files.createDirectories(folder.resolve("ff")).resolve(part + ".part");
        Files.writeString(left, "half");
        jdbc.update("""
                INSERT INTO attachment (id, owner_kind, owner_id, file_id, name, kind, created_at, created_by, sweep_after)
                VALUES (?, 'counter', ?, ?, 'half.bin', 'text/plain', UTC_TIMESTAMP(3), 'x', UTC_TIMESTAMP(3))""", Ids.bytes(UUID.randomUUID()), Ids.bytes(UUID.randomUUID()), Ids.bytes(UUID.fromString(part)));
        clock.turn(Duration.ofMinutes(1));

        sweep();

        assertThat(left).doesNotExist();
        assertThat(rows()).isZero();
    }

    @Test
    void bringsARemovedFileBackForAWhile() throws IOException {
        JsonNode added = attached("a.txt", "a".getBytes(UTF_8));
        long before = stored();

        remove(added).expectStatus().isNoContent();
        assertThat(list()).isEmpty();
        download(added).expectStatus().isNotFound();
        remove(added).expectStatus().isNotFound();
        clock.turn(Duration.ofMinutes(30));
        sweep();
        restore(added).expectStatus().isOk();
        assertThat(list()).containsExactly("a.txt");
        download(added).expectStatus().isOk();

        remove(added).expectStatus().isNoContent();
        clock.turn(Duration.ofMinutes(61));
        restore(added).expectStatus().isNotFound();
        sweep();
        assertThat(rows()).isZero();
        assertThat(stored()).isEqualTo(before - 1);
    }

    @Test
    void deletesTheFilesOfARecordThatIsGone() throws IOException {
        long before = stored();
        attached("a.txt", "a".getBytes(UTF_8));
        JsonNode removed = attached("b.txt", "b".getBytes(UTF_8));
        remove(removed).expectStatus().isNoContent();

        http.as(user).delete().uri(files).exchange().expectStatus().isNoContent();
        sweep();

        restore(removed).expectStatus().isNotFound();
        assertThat(list()).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void keepsNothingWhenItsServiceRefusesInTheEnd() throws IOException {
        long before = stored();

        attach("refused.txt", "a".getBytes(UTF_8)).expectStatus().isEqualTo(500);

        assertThat(rows()).isZero();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void takesManyAtOnceAndPagesThem() throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<JsonNode>> all = IntStream.range(0, 120)
                    .mapToObj(
                            number -> pool.submit(() -> attached(number + ".txt", ("file " + number).getBytes(UTF_8))))
                    .toList();
            for (Future<JsonNode> one : all) {
                one.get();
            }
        }

        JsonNode first = http.json(user, files);
        JsonNode second = http.json(user, files + "?cursor=" + first.get("next").asString());
        assertThat(first.get("items")).hasSize(100);
        assertThat(second.get("items")).hasSize(20);
        assertThat(second.get("next").isNull()).isTrue();
        for (JsonNode one : first.get("items")) {
            String number = one.get("name").asString().replace(".txt", "");
            download(one).expectBody(String.class).isEqualTo("file " + number);
        }
    }

    @Test
    void knowsOnlyTheFilesOfTheRecordAskedFor() {
        JsonNode added = attached("a.txt", "a".getBytes(UTF_8));
        files = "/api/counters/" + counter() + "/files";

        download(added).expectStatus().isNotFound();
        remove(added).expectStatus().isNotFound();
        restore(added).expectStatus().isNotFound();
    }

    private String counter() {
        JsonNode made = http.as(user)
                .post()
                .uri("/api/counters")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\":\"one\"}")
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(made).get("id").asString();
    }

    private JsonNode attached(String name, byte[] content) {
        return Objects.requireNonNull(attach(name, content)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private ResponseSpec attach(String name, byte[] content) {
        return http.as(user)
                .post()
                .uri(files + "?name={name}", name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content)
                .exchange();
    }

    private ResponseSpec download(JsonNode file) {
        return http.as(user).get().uri(files + "/" + file.get("id").asString()).exchange();
    }

    private ResponseSpec remove(JsonNode file) {
        return http.as(user)
                .delete()
                .uri(files + "/" + file.get("id").asString())
                .exchange();
    }

    private ResponseSpec restore(JsonNode file) {
        return http.as(user)
                .post()
                .uri(files + "/" + file.get("id").asString() + "/restore")
                .exchange();
    }

    private List<String> list() {
        return http.json(user, files)
                .get("items")
                .valueStream()
                .map(file -> file.get("name").asString())
                .toList();
    }

    /** Rows of the counter of this test, and those of no counter. */
    private int rows() {
        String counter = files.split("/")[3];
        Integer rows = jdbc.queryForObject(
                "SELECT COUNT(*) FROM attachment WHERE owner_id = UUID_TO_BIN(?) OR created_by = 'x'",
                Integer.class,
                counter);
        return Objects.requireNonNull(rows);
    }

    private long stored() throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private void sweep() {
        scheduled.getScheduledTasks().stream()
                .filter(task -> task.toString().contains("SweepAttachments"))
                .forEach(task -> task.getTask().getRunnable().run());
    }

    /** The first line of the answer to an upload that does not say its length. */
    private String chunked(int length) throws IOException {
        try (Socket socket = socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("chunked.bin", "Transfer-Encoding: chunked\r\n").getBytes(ISO_8859_1));
            for (int sent = 0; sent < length; sent += MEGABYTE) {
                out.write((Integer.toHexString(MEGABYTE) + "\r\n").getBytes(ISO_8859_1));
                out.write(new byte[MEGABYTE]);
                out.write("\r\n".getBytes(ISO_8859_1));
            }
            out.write("0\r\n\r\n".getBytes(ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readNBytes(30), ISO_8859_1);
        }
    }

    private Socket socket() throws IOException {
        URI url = URI.create(http.url());
        return new Socket(url.getHost(), url.getPort());
    }

    private String head(String name, String length) {
        return "POST " + files + "?name=" + name + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + user.token() + "\r\nContent-Type: application/octet-stream\r\n" + length + "\r\n";
    }
}
