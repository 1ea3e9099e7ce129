package kaw.notification.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How letters are sent.
 *
 * @param smtp the customer's mail server; without a host there is no mail
 * @param maxAttachmentsSize most bytes of all attachments of a letter
 * @param maxAttachments most attachments of a letter
 * @param senders letters an instance sends at the same time
 * @param claim how long a sender may take before another may take the letter over; longer than an answer of the server
 * @param firstRetry pause after the server put a letter off for the first time; doubled each time
 * @param longestRetry the longest such pause
 * @param unreachable pause before an instance asks a server again that cannot be reached, and so how late it is noticed to be back
 * @param giveUpAfter age at which a letter that could not be sent is given up
 * @param unusedUploads how long an uploaded file waits for its letter
 */
@ConfigurationProperties("kaw.notification.mail")
public record MailProperties(
        @DefaultValue Smtp smtp,
        @DefaultValue("25MB") DataSize maxAttachmentsSize,
        @DefaultValue("10") int maxAttachments,
        @DefaultValue("4") int senders,
        @DefaultValue("5m") Duration claim,
        @DefaultValue("30s") Duration firstRetry,
        @DefaultValue("30m") Duration longestRetry,
        @DefaultValue("15s") Duration unreachable,
        @DefaultValue("2d") Duration giveUpAfter,
        @DefaultValue("1d") Duration unusedUploads) {

    /** How the way to the mail server is protected. */
    public enum Tls {
        NONE,
        /** Plain at first, then encrypted or not used at all. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS
    }

    /**
     * The customer's mail server.
     *
     * @param host null or blank where there is none
     * @param from address all letters come from
     * @param connect longest wait for a connection
     * @param answer longest wait for an answer, and for the server to take what is sent
     */
    public record Smtp(
            @Nullable String host,
            @DefaultValue("587") int port,
            @Nullable String user,
            @Nullable String password,
            @Nullable String from,
            @DefaultValue("STARTTLS") Tls tls,
            @DefaultValue("10s") Duration connect,
            @DefaultValue("60s") Duration answer) {

        public boolean named() {
            return host != null && !host.isBlank();
        }

        @Override
        public String toString() {
            return "Smtp[" + host + ":" + port + "]";
        }
    }
}
