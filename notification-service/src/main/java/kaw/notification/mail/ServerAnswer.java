package kaw.notification.mail;

import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server said to a letter it did not take.
 *
 * @param code of RFC 5321: 4xx for now, 5xx for ever
 */
record ServerAnswer(int code, String text) {
    boolean isFinal() {
        return code >= 500;
    }

    /** Empty where the server said nothing: the line was cut, or it did not answer in time. */
    static Optional<ServerAnswer> of(@Nullable Throwable failure) {
        ServerAnswer answer = null;
        // The innermost speaks of the address itself.
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            answer = one(cause).orElse(answer);
        }
        return Optional.ofNullable(answer);
    }

    private static Optional<ServerAnswer> one(Throwable cause) {
        ServerAnswer answer = switch (cause) {
            case SMTPAddressFailedException address -> new ServerAnswer(address.getReturnCode(), text(address));
            case SMTPSenderFailedException sender -> new ServerAnswer(sender.getReturnCode(), text(sender));
            case SMTPSendFailedException send -> new ServerAnswer(send.getReturnCode(), text(send));
            default -> null;
        };
        return Optional.ofNullable(answer).filter(said -> said.code() >= 400 && said.code() < 600);
    }

    private static String text(Throwable cause) {
        return String.valueOf(cause.getMessage());
    }
}
