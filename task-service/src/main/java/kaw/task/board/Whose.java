package kaw.task.board;

/** Which tasks somebody looks at. */
public enum Whose {
    /** Those that concern them: set by them or for them. */
    ANY,
    /** Those for them. */
    ASSIGNED,
    /** Those they set. */
    SET,
    /** All there are, for administrators. */
    EVERYONE
}
