package kaw.task.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a task stands: a column of the board. */
public enum Status {
    /** «Новая» */
    NEW("new", true),
    /** «В работе» */
    IN_PROGRESS("in-progress", true),
    /** «Ожидание» */
    WAITING("waiting", true),
    /** «Готова» */
    DONE("done", false),
    /** «Закрыто исполнителем» */
    CLOSED("closed", false);

    private final String code;
    private final boolean active;

    Status(String code, boolean active) {
        this.code = code;
        this.active = active;
    }

    /** As stored and told. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether there is work to be done; of the others nobody is reminded any more. */
    public boolean active() {
        return active;
    }

    public static Optional<Status> find(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }

    /** The status of a code that was stored. */
    @JsonCreator
    public static Status of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No status " + code));
    }

    /** Those with work to be done. */
    public static List<String> activeCodes() {
        return Arrays.stream(values()).filter(Status::active).map(Status::code).toList();
    }
}
