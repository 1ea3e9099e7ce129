package kaw.task.comment;

import kaw.platform.problem.Forbidden;

/** A comment is edited by its author only. */
class NotOwnComment extends Forbidden {
    NotOwnComment() {
        super("not-own-comment");
    }
}
