package kaw.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaw.contracts.calendar.EventChanged;
import kaw.contracts.calendar.EventCompleted;
import kaw.contracts.calendar.EventCreated;
import kaw.contracts.calendar.EventDeleted;
import kaw.contracts.calendar.EventReminderDue;
import kaw.contracts.imports.ChunkApplied;
import kaw.contracts.imports.ChunkPrepared;
import kaw.contracts.imports.ImportFinished;
import kaw.contracts.imports.ImportProgressed;
import kaw.contracts.mail.MailStateChanged;
import kaw.contracts.notification.NotificationsChanged;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.PartnerCreated;
import kaw.contracts.partner.PartnerDeleted;
import kaw.contracts.partner.PartnerFilesChanged;
import kaw.contracts.partner.PartnerPurged;
import kaw.contracts.partner.PartnerRestored;
import kaw.contracts.partner.PartnersImported;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.ListSaved;
import kaw.contracts.task.TaskChanged;
import kaw.contracts.task.TaskCommented;
import kaw.contracts.task.TaskCreated;
import kaw.contracts.task.TaskDeleted;
import kaw.contracts.task.TaskReminderDue;
import kaw.contracts.telephony.AgentStateChanged;
import kaw.contracts.telephony.CallAnswered;
import kaw.contracts.telephony.CallDisposed;
import kaw.contracts.telephony.CallEnded;
import kaw.contracts.telephony.CallRinging;
import kaw.contracts.telephony.CallerIdentified;
import kaw.contracts.telephony.PbxStateChanged;
import kaw.contracts.telephony.QueuesChanged;
import kaw.contracts.user.GroupSaved;
import kaw.contracts.user.UserSaved;

/** Every event type there is: wire name to record and back. */
public final class EventTypes {

    private static final List<Class<? extends Record>> ALL = List.of(
            FieldSaved.class,
            ListSaved.class,
            AccessSaved.class,
            UserSaved.class,
            GroupSaved.class,
            PartnerCreated.class,
            PartnerChanged.class,
            PartnerDeleted.class,
            PartnerRestored.class,
            PartnerPurged.class,
            PartnerFilesChanged.class,
            PartnersImported.class,
            ChunkPrepared.class,
            ChunkApplied.class,
            ImportProgressed.class,
            ImportFinished.class,
            CallRinging.class,
            CallAnswered.class,
            CallEnded.class,
            CallDisposed.class,
            CallerIdentified.class,
            AgentStateChanged.class,
            QueuesChanged.class,
            PbxStateChanged.class,
            EventCreated.class,
            EventChanged.class,
            EventCompleted.class,
            EventDeleted.class,
            EventReminderDue.class,
            TaskCreated.class,
            TaskChanged.class,
            TaskCommented.class,
            TaskDeleted.class,
            TaskReminderDue.class,
            MailStateChanged.class,
            NotificationsChanged.class);

    private static final Map<String, Class<? extends Record>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    public static List<Class<? extends Record>> all() {
        return ALL;
    }

    /** The record of a wire name; empty for a type this version does not know. */
    public static Optional<Class<? extends Record>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static String nameOf(Class<?> event) {
        return annotation(event).value();
    }

    public static Topic topicOf(Class<?> event) {
        return annotation(event).topic();
    }

    private static EventType annotation(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " is no event: it has no @EventType");
        }
        return type;
    }
}
