package kaw.telephony.agent;

/**
 * What a softphone registers with.
 *
 * @param password of the extension; not the user's
 */
public record Softphone(String extension, String password) {

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "Softphone " + extension;
    }
}
