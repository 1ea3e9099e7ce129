package kaw.notification.notice.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.calendar.EventChanged;
import kaw.contracts.calendar.EventCreated;
import kaw.contracts.calendar.EventDetails;
import kaw.contracts.imports.ImportCounts;
import kaw.contracts.imports.ImportFinished;
import kaw.contracts.imports.ImportState;
import kaw.contracts.mail.MailState;
import kaw.contracts.mail.MailStateChanged;
import kaw.contracts.task.TaskChanged;
import kaw.contracts.task.TaskDetails;
import kaw.contracts.task.TaskPriority;
import kaw.notification.notice.NewNotice;
import kaw.notification.notice.NoticeKind;
import org.junit.jupiter.api.Test;

class WhomIsToldTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID ID = UUID.randomUUID();

    @Test
    void whoeverAnEventIsSetForIsToldUnlessTheySetItThemselves() {
        assertThat(told(CalendarNotices.noticesOf(new EventCreated(ID, 1, NOW, "anna", event("anna", "boris")))))
                .containsExactly("boris EVENT_SET");
        assertThat(CalendarNotices.noticesOf(new EventCreated(ID, 1, NOW, "anna", event("anna", "anna"))))
                .isEmpty();
    }

    @Test
    void aChangeIsToldToTheOthersOnly() {
        assertThat(told(CalendarNotices.noticesOf(
                        new EventChanged(ID, 2, NOW, "boris", "boris", event("anna", "boris")))))
                .containsExactly("anna EVENT_CHANGED");
    }

    @Test
    void anEventGivenToAnotherIsSetForThemAndTakenFromTheFormer() {
        assertThat(told(CalendarNotices.noticesOf(
                        new EventChanged(ID, 2, NOW, "chief", "boris", event("anna", "clara")))))
                .containsExactlyInAnyOrder("clara EVENT_SET", "boris EVENT_TAKEN", "anna EVENT_CHANGED");
    }

    @Test
    void aTaskInAnotherColumnIsMoved() {
        assertThat(told(TaskNotices.noticesOf(
                        new TaskChanged(ID, 2, NOW, "boris", "boris", "new", task("anna", "boris")))))
                .containsExactly("anna TASK_MOVED");
    }

    @Test
    void anImportIsToldToWhoStartedItUnlessSomebodyCancelledIt() {
        ImportCounts counts = new ImportCounts(10, 10L, 7, 2, 0, 0, 1);
        assertThat(ImportNotices.noticesOf(new ImportFinished(ID, NOW, "chief", ImportState.FINISHED, counts)))
                .extracting(notice -> notice.user().value(), NewNotice::kind, NewNotice::actor)
                .containsExactly(tuple("chief", NoticeKind.IMPORT_FINISHED, null));
        assertThat(ImportNotices.noticesOf(new ImportFinished(ID, NOW, "chief", ImportState.CANCELLED, counts)))
                .isEmpty();
    }

    @Test
    void aLetterIsToldToItsAuthorOnceItFailed() {
        assertThat(MailNotices.noticesOf(
                        new MailStateChanged(ID, 2, NOW, "anna", ID, MailState.SENT, null), "i@example.ru"))
                .isEmpty();
        assertThat(MailNotices.noticesOf(
                        new MailStateChanged(ID, 2, NOW, "anna", ID, MailState.FAILED, "550 no"), "i@example.ru"))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.user().value()).isEqualTo("anna");
                    assertThat(notice.params())
                            .containsEntry("reason", "550 no")
                            .containsEntry("to", "i@example.ru");
                });
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(Excerpt.of("  два\n слова ")).isEqualTo("два слова");
        assertThat(Excerpt.of("😀".repeat(200))).hasSize(321).endsWith("😀…");
    }

    private static List<String> told(List<NewNotice> notices) {
        return notices.stream()
                .map(notice -> notice.user().value() + " " + notice.kind())
                .toList();
    }

    private static EventDetails event(String initiator, String assignee) {
        return new EventDetails("x", NOW, null, initiator, assignee, null, null, null);
    }

    private static TaskDetails task(String initiator, String assignee) {
        return new TaskDetails("x", "done", true, TaskPriority.NORMAL, NOW, null, initiator, assignee, null);
    }
}
