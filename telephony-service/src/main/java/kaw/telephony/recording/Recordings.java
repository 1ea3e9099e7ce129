package kaw.telephony.recording;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.files.FileId;
import kaw.platform.files.StoredFile;
import kaw.telephony.call.CallId;
import kaw.telephony.pbx.PbxCallId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which calls have a recording, and which may yet get one. */
@Repository
public class Recordings {

    /** An exchange that does not record is asked no more than this for each call. */
    private static final int ASKED = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    Recordings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A call whose recording is to be fetched. */
    record Wanted(CallId call, PbxCallId pbxId) {}

    /** A recording in the file store. */
    public record Stored(FileId file, long size) {}

    List<Wanted> wanted(int limit) {
        return jdbc.sql("""
                        SELECT id, pbx_id FROM call_record
                        WHERE answered_at IS NOT NULL AND recording IS NULL AND recording_asked < ?
                            AND merged_into IS NULL AND ended_at > ? AND ended_at < ?
                        ORDER BY ended_at LIMIT ?
                        """)
                .param(ASKED)
                .param(Utc.of(clock.instant().minusSeconds(86_400)))
                // The file is complete a moment after the call.
                .param(Utc.of(clock.instant().minusSeconds(2)))
                .param(limit)
                .query((row, number) ->
                        new Wanted(new CallId(Ids.required(row, "id")), new PbxCallId(row.getString("pbx_id"))))
                .list();
    }

    void stored(CallId call, StoredFile file) {
        jdbc.sql("UPDATE call_record SET recording = ?, recording_size = ? WHERE id = ?")
                .param(Ids.bytes(file.id().value()))
                .param(file.size())
                .param(call.bytes())
                .update();
    }

    void askedInVain(CallId call) {
        jdbc.sql("UPDATE call_record SET recording_asked = recording_asked + 1 WHERE id = ?")
                .param(call.bytes())
                .update();
    }

    public Optional<Stored> find(CallId call) {
        return jdbc.sql("SELECT recording, recording_size FROM call_record WHERE id = ? AND recording IS NOT NULL")
                .param(call.bytes())
                .query((row, number) ->
                        new Stored(new FileId(Ids.required(row, "recording")), row.getLong("recording_size")))
                .optional();
    }
}
