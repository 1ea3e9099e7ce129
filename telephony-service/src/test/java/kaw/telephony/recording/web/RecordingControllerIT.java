package kaw.telephony.recording.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kaw.platform.Ids;
import kaw.platform.files.FileStore;
import kaw.platform.files.StoredFile;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;

@KawTest
class RecordingControllerIT {

    private static final String CALL = "019ab3c1-0000-7b11-8a22-3c4d5e6f7a8b";

    private final TestHttp http;
    private final TestUsers users;

    @Autowired
    RecordingControllerIT(TestHttp http, TestUsers users, FileStore files, JdbcClient jdbc) throws IOException {
        this.http = http;
        this.users = users;
        StoredFile sound =
                files.put(new ByteArrayInputStream("RIFF-and-so-on".getBytes(StandardCharsets.US_ASCII)), 100);
        jdbc.sql("""
                        INSERT IGNORE INTO call_record (id, pbx_id, direction, started_at, ended_at, ring_ms, talk_ms, hold_ms, phase,
                            phase_since, ended_by, outcome, recording, recording_size)
                        VALUES (UUID_TO_BIN(?), 'c', 'IN', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 0, 0, 0, 'RING',
                            UTC_TIMESTAMP(3), 'PBX', 'ANSWERED', ?, ?)
                        """)
                .param(CALL)
                .param(Ids.bytes(sound.id().value()))
                .param(sound.size())
                .update();
    }

    @Test
    void givesAPartOfTheSound() {
        byte[] part = http.as(users.admin())
                .get()
                .uri("/api/calls/" + CALL + "/recording")
                .header(HttpHeaders.RANGE, "bytes=5-7")
                .exchange()
                .expectStatus()
                .isEqualTo(206)
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_RANGE, "bytes 5-7/14")
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();

        assertThat(part).isEqualTo("and".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void givesNothingToWhoTookNoPart() {
        http.as(users.agent())
                .get()
                .uri("/api/calls/" + CALL + "/recording")
                .exchange()
                .expectStatus()
                .isNotFound();
    }
}
