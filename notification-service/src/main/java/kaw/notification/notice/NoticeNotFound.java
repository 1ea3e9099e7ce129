package kaw.notification.notice;

import kaw.platform.problem.NotFound;

/** The user has no notice of this number. */
public final class NoticeNotFound extends NotFound {
    NoticeNotFound() {
        super("notification-not-found");
    }
}
