package kaw.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import kaw.platform.files.FileMissing;
import kaw.platform.files.FileStore;
import kaw.platform.security.Users;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The customer's mail server: hands letters over, one connection for each, every wait limited. */
@Component
class MailServer {
    private static final Logger log = LoggerFactory.getLogger(MailServer.class);

    private final MailProperties.Smtp smtp;
    private final Session session;
    private final Users users;
    private final ObjectProvider<FileStore> files;

    MailServer(MailProperties properties, Users users, ObjectProvider<FileStore> files) {
        this.smtp = properties.smtp();
        this.session = Session.getInstance(settings(smtp));
        this.users = users;
        this.files = files;
    }

    boolean isNamed() {
        return smtp.named();
    }

    /**
     * Hands a letter over.
     *
     * @param leave asked before the last line is sent; where it is refused the server takes nothing
     */
    Delivery deliver(Mail mail, List<MailAttachment> attachments, BooleanSupplier leave) {
        try {
            Letter letter = compose(mail, attachments, leave);
            Transport transport = session.getTransport();
            try {
                transport.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
                return send(transport, letter);
            } catch (MessagingException notIn) {
                return new Delivery.Unreachable(reason(notIn));
            } finally {
                close(transport);
            }
        } catch (MessagingException | UnsupportedEncodingException unsendable) {
            return new Delivery.Refused(String.valueOf(unsendable.getMessage()));
        } catch (FileMissing missing) {
            return new Delivery.Refused("attachment-missing");
        } catch (DataAccessException | TransactionException away) {
            // The own database did not answer when leave was asked: nothing was handed over.
            return new Delivery.Abandoned();
        }
    }

    private Delivery send(Transport transport, Letter letter) {
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
            return new Delivery.Accepted();
        } catch (MessagingException failed) {
            if (letter.isAbandoned()) {
                return new Delivery.Abandoned();
            }
            Optional<ServerAnswer> said = ServerAnswer.of(failed);
            if (said.isPresent()) {
                String text = said.get().text();
                return said.get().isFinal() ? new Delivery.Refused(text) : new Delivery.PutOff(text);
            }
            return letter.isComplete() ? new Delivery.Uncertain() : new Delivery.Unreachable(reason(failed));
        }
    }

    private Letter compose(Mail mail, List<MailAttachment> attachments, BooleanSupplier leave)
            throws MessagingException, UnsupportedEncodingException {
        String from = Objects.requireNonNull(smtp.from(), "kaw.notification.mail.smtp.from");
        String messageId = "<" + mail.id() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
        Letter letter = new Letter(session, messageId, leave);
        MimeMessageHelper parts = new MimeMessageHelper(letter, !attachments.isEmpty(), StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(from, author(mail), StandardCharsets.UTF_8.name()));
        parts.setTo(Recipient.address(mail.recipient()));
        parts.setSubject(mail.subject());
        parts.setText(mail.text());
        parts.setSentDate(Date.from(mail.createdAt()));
        for (MailAttachment file : attachments) {
            parts.addAttachment(file.name(), () -> files.getObject().open(file.id()));
        }
        letter.saveChanges();
        return letter;
    }

    private String author(Mail mail) {
        return users.name(mail.author()).orElse("").replaceAll("\\p{Cntrl}", " ");
    }

    /** The innermost cause says it: a refused connection, a time that ran out. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage() == null ? cause : cause.getMessage());
    }

    /** What the server has it has, however the line ends. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException broken) {
            log.debug("The line to the mail server broke when it was closed: {}", broken.toString());
        }
    }

    private static Properties settings(MailProperties.Smtp smtp) {
        Properties settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty(
                "mail.smtp.connectiontimeout", Long.toString(smtp.connect().toMillis()));
        settings.setProperty("mail.smtp.timeout", Long.toString(smtp.answer().toMillis()));
        settings.setProperty(
                "mail.smtp.writetimeout", Long.toString(smtp.answer().toMillis()));
        settings.setProperty(
                "mail.smtp.auth",
                Boolean.toString(smtp.user() != null && !smtp.user().isBlank()));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(smtp.tls() == MailProperties.Tls.STARTTLS));
        settings.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(smtp.tls() == MailProperties.Tls.STARTTLS));
        settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(smtp.tls() == MailProperties.Tls.TLS));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // Its answer to a good-bye changes nothing.
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.mime.allowutf8", "true");
        return settings;
    }
}
