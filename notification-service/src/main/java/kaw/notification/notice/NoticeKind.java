package kaw.notification.notice;

/** What happened; the user interface has the words. */
public enum NoticeKind {
    /** Somebody set an event for the user, or gave them one that was another's. */
    EVENT_SET,
    EVENT_CHANGED,
    /** An event that was for the user is for another now. */
    EVENT_TAKEN,
    EVENT_COMPLETED,
    EVENT_DELETED,
    EVENT_REMINDER,
    TASK_SET,
    TASK_CHANGED,
    TASK_TAKEN,
    /** A task is in another column of the board. */
    TASK_MOVED,
    TASK_COMMENTED,
    TASK_DELETED,
    TASK_REMINDER,
    /** An import the user started came to its end. */
    IMPORT_FINISHED,
    /** A letter of the user's cannot be sent. */
    MAIL_FAILED;

    /** Whether it may be put off, as long as what it is about stands. */
    boolean reminds() {
        return this == EVENT_REMINDER || this == TASK_REMINDER;
    }
}
