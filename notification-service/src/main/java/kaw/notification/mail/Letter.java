package kaw.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * A message that asks for leave when all of it but the last line, the single dot by which a server takes it, has been sent. What happens
 * before that can happen again without harm.
 */
final class Letter extends MimeMessage {
    private final String messageId;
    private final BooleanSupplier leave;
    private boolean complete;
    private boolean abandoned;

    /** @param messageId the same at every attempt, so that a server or reader can tell that it is one letter */
    Letter(Session session, String messageId, BooleanSupplier leave) {
        super(session);
        this.messageId = messageId;
        this.leave = leave;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoreList) throws IOException, MessagingException {
        super.writeTo(out, ignoreList);
        out.flush();
        if (!leave.getAsBoolean()) {
            abandoned = true;
            throw new IOException("Another sender has this letter");
        }
        complete = true;
    }

    /** Whether the server may have it. */
    boolean isComplete() {
        return complete;
    }

    boolean isAbandoned() {
        return abandoned;
    }
}
