package kaw.platform.fieldaccess;

import java.util.Map;
import kaw.platform.problem.Forbidden;
import kaw.platform.schema.Field;

/** The field may be seen by whoever asks, but not changed. */
public final class FieldNotEditable extends Forbidden {
    FieldNotEditable(Field field) {
        super("field-not-editable", Map.of("field", field.name(), "label", field.label()));
    }
}
