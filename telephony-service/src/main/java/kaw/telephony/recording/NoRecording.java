package kaw.telephony.recording;

import kaw.platform.problem.NotFound;

/** The call was not recorded, or its recording is not there yet. */
public final class NoRecording extends NotFound {
    public NoRecording() {
        super("no-recording");
    }
}
