package kaw.telephony.pbx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The recordings an exchange makes. */
public interface PbxRecordings {

    /** The recording of a call as WAV, to be closed by the caller; empty where there is none (yet). */
    Optional<InputStream> open(PbxCallId call) throws IOException, InterruptedException;
}
