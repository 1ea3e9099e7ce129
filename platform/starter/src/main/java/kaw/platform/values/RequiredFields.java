package kaw.platform.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaw.contracts.schema.AccessLevel;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rule "a required field left empty blocks saving" (manual 7.5.1), and what becomes of it where the person saving cannot fill the
 * field in.
 *
 * <ul>
 *   <li>Only fields that are switched on count: nobody can fill in the others. Yes or no is filled in by "no" too.
 *   <li><b>A card is changed:</b> every required field the person may edit must be filled in afterwards, also one they did not touch: it
 *       is in front of them. Required fields they may only see, or not even that, never block: an agent who notes a call must not be
 *       stopped by a gap only others can close. They cannot make such a gap either, since they cannot write those fields.
 *   <li><b>A card is made:</b> it must be complete, whoever makes it; a card that begins with a hole would be one nobody is told of. A
 *       missing field they may edit or see is named in an error of its own ({@code required}, or {@code required-not-editable}). If what
 *       is missing is hidden from them, the problem is {@code card-out-of-reach}: it says that an administrator must give rights, and
 *       neither which field is meant nor how many; a person who fills in everything they see learns nothing but that they cannot make
 *       cards. An administrator has every right and is only ever told {@code required}.
 *   <li><b>An import</b> is an administrator's: rows that make cards follow the rule for making; rows that change cards are checked for
 *       the fields they write only ({@link #missingAmong}), so that a list of new phone numbers is not refused because old cards lack
 *       a field that became required later.
 * </ul>
 */
public final class RequiredFields {
    private static final String PATH = "values.";

    private final Schema schema;
    private final FieldAccess access;

    public RequiredFields(Schema schema, FieldAccess access) {
        this.schema = schema;
        this.access = access;
    }

    /**
     * Checks a card the current user is about to make.
     *
     * @throws Invalid naming every field the user may see and has to fill in
     */
    public void checkNew(Map<String, ? extends @Nullable Object> values) {
        List<FieldError> errors = new ArrayList<>();
        boolean outOfReach = false;
        for (Field field : missing(values)) {
            switch (access.of(field)) {
                case EDIT -> errors.add(new FieldError(PATH + field.name(), "required"));
                case VIEW -> errors.add(new FieldError(PATH + field.name(), "required-not-editable"));
                case HIDDEN -> outOfReach = true;
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        if (outOfReach) {
            throw new Invalid("card-out-of-reach", Map.of(), List.of());
        }
    }

    /**
     * Checks a card as it would be after a change by the current user.
     *
     * @param values all values of the card after the change
     * @throws Invalid naming every field the user may edit and has to fill in
     */
    public void checkChanged(Map<String, ? extends @Nullable Object> values) {
        List<FieldError> errors = missing(values).stream()
                .filter(field -> access.of(field) == AccessLevel.EDIT)
                .map(field -> new FieldError(PATH + field.name(), "required"))
                .toList();
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** The required fields that are empty, whoever asks; for imports, which act for the organisation. */
    public List<Field> missing(Map<String, ? extends @Nullable Object> values) {
        return schema.fields().stream()
                .filter(field -> field.required() && field.shown() && isEmpty(values.get(field.name())))
                .toList();
    }

    /** The required fields among those an import writes that it would leave empty. */
    public List<Field> missingAmong(Map<String, ? extends @Nullable Object> written) {
        return missing(written).stream()
                .filter(field -> written.containsKey(field.name()))
                .toList();
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value instanceof List<?> rows && rows.isEmpty()
                || value instanceof String text && text.isBlank();
    }
}
