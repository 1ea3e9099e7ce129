package kaw.imports.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.platform.problem.ProblemTexts;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import org.springframework.stereotype.Component;

/** Says in a person's language why a row failed. */
@Component
public class ReasonTexts {

    private final ProblemTexts texts;
    private final Schema schema;

    ReasonTexts(ProblemTexts texts, Schema schema) {
        this.texts = texts;
        this.schema = schema;
    }

    /** All reasons, each after the label of the field it concerns. */
    public String of(List<CellError> reasons, Locale locale) {
        return reasons.stream().map(reason -> of(reason, locale)).collect(Collectors.joining("; "));
    }

    private String of(CellError reason, Locale locale) {
        String message = message(reason, locale);
        String name = reason.field();
        if (name == null) {
            return message;
        }
        return schema.field(name).map(Field::label).orElse(name) + ": " + message;
    }

    /** What is wrong, without the field. */
    public String message(CellError reason, Locale locale) {
        return texts.ofField(reason.code(), reason.params(), locale);
    }
}
