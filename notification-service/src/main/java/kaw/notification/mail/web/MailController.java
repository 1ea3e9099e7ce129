package kaw.notification.mail.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kaw.notification.mail.Mail;
import kaw.notification.mail.MailId;
import kaw.notification.mail.MailProperties;
import kaw.notification.mail.Mails;
import kaw.notification.mail.WriteMail;
import kaw.platform.security.CurrentUser;
import kaw.platform.web.Cursor;
import kaw.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/mails")
@Tag(name = "mails")
class MailController {
    private static final int PAGE = 20;

    private final Mails mails;
    private final WriteMail writeMail;
    private final MailResponses responses;
    private final MailProperties properties;
    private final CurrentUser currentUser;

    MailController(
            Mails mails,
            WriteMail writeMail,
            MailResponses responses,
            MailProperties properties,
            CurrentUser currentUser) {
        this.mails = mails;
        this.writeMail = writeMail;
        this.responses = responses;
        this.properties = properties;
        this.currentUser = currentUser;
    }

    @Schema(name = "MailSettings")
    record SettingsResponse(
            @Schema(description = "false where no mail server is named: nothing can be sent")
            boolean enabled,

            @Nullable String from,
            long maxAttachmentsSize,
            int maxAttachments) {}

    @Schema(name = "MailRequest")
    record MailRequest(
            @Nullable UUID partnerId,
            @NotNull @Size(max = 254) String to,
            @NotNull @Size(max = 400) String subject,
            @NotNull String text,

            @Nullable @Size(max = 100) @Schema(description = "ids of files uploaded before")
            List<@NotNull UUID> attachments) {}

    @GetMapping("/settings")
    @Operation(summary = "Whether letters can be sent, from where, and how much fits into one")
    SettingsResponse settings() {
        boolean enabled = properties.smtp().named();
        return new SettingsResponse(
                enabled,
                enabled ? properties.smtp().from() : null,
                properties.maxAttachmentsSize().toBytes(),
                properties.maxAttachments());
    }

    @PostMapping
    @Operation(summary = "Write a letter; it is sent in the background, once")
    ResponseEntity<MailResponse> write(@Valid @RequestBody MailRequest request) {
        List<UUID> files = request.attachments();
        Mail mail = writeMail.write(
                currentUser.id(),
                new WriteMail.Wanted(
                        request.partnerId(),
                        request.to(),
                        request.subject(),
                        request.text(),
                        files == null ? List.of() : files));
        return ResponseEntity.created(URI.create("/api/mails/" + mail.id())).body(responses.whole(mail));
    }

    @GetMapping
    @Operation(summary = "The letters written from a card, newest first")
    Page<MailResponse> list(@RequestParam UUID partner, @RequestParam(required = false) @Nullable String cursor) {
        MailId before =
                cursor == null ? null : new MailId(Cursor.decode(cursor, 1).id(0));
        Page<Mail> page = Page.of(
                mails.of(partner, before, PAGE + 1),
                PAGE,
                last -> Cursor.of(last.id().toString()));
        return new Page<>(responses.list(page.items()), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A letter with its text")
    MailResponse get(@PathVariable UUID id) {
        return responses.whole(mails.get(new MailId(id)));
    }
}
