package kaw.telephony.recording;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import kaw.platform.files.FileStore;
import kaw.platform.files.FileTooLarge;
import kaw.telephony.pbx.Pbx;
import kaw.telephony.pbx.PbxRecordings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Fetches the recordings of calls that are over, in the instance that holds the link. */
@Component
class FetchRecordings {

    private static final Logger log = LoggerFactory.getLogger(FetchRecordings.class);
    private static final int AT_ONCE = 20;

    /** Three hours of 16-bit sound at 8 kHz. */
    private static final long LARGEST = 200L * 1024 * 1024;

    private final ObjectProvider<Pbx> pbx;
    private final ObjectProvider<PbxRecordings> source;
    private final ObjectProvider<FileStore> files;
    private final Recordings recordings;

    FetchRecordings(
            ObjectProvider<Pbx> pbx,
            ObjectProvider<PbxRecordings> source,
            ObjectProvider<FileStore> files,
            Recordings recordings) {
        this.pbx = pbx;
        this.source = source;
        this.files = files;
        this.recordings = recordings;
    }

    @Scheduled(fixedDelayString = "PT3S")
    void fetch() throws InterruptedException {
        Pbx exchange = pbx.getIfAvailable();
        PbxRecordings from = source.getIfAvailable();
        FileStore to = files.getIfAvailable();
        if (exchange == null || !exchange.connected() || from == null || to == null) {
            return;
        }
        try {
            for (Recordings.Wanted wanted : recordings.wanted(AT_ONCE)) {
                fetch(wanted, from, to);
            }
        } catch (DataAccessException unavailable) {
            log.warn("Recordings cannot be fetched just now: {}", unavailable.getMessage());
        }
    }

    private void fetch(Recordings.Wanted wanted, PbxRecordings from, FileStore to) throws InterruptedException {
        try {
            Optional<InputStream> found = from.open(wanted.pbxId());
            if (found.isEmpty()) {
                recordings.askedInVain(wanted.call());
                return;
            }
            try (InputStream content = found.get()) {
                recordings.stored(wanted.call(), to.put(content, LARGEST));
            }
        } catch (IOException | FileTooLarge failed) {
            log.warn("The recording of call {} cannot be fetched: {}", wanted.call(), failed.toString());
            recordings.askedInVain(wanted.call());
        }
    }
}
