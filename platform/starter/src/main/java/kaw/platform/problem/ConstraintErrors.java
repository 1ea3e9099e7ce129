package kaw.platform.problem;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** Violated Bean Validation constraints as field errors: the constraint's name is the code, its numbers the parameters. */
final class ConstraintErrors {

    private static final Set<String> REQUIRED = Set.of("NotNull", "NotBlank", "NotEmpty");

    /** What every constraint has and no reader of an error needs. */
    private static final Set<String> NO_PARAMETERS = Set.of("message", "groups", "payload", "flags", "regexp");

    private final ProblemTexts texts;

    ConstraintErrors(ProblemTexts texts) {
        this.texts = texts;
    }

    List<Map<String, Object>> of(Errors errors, Locale locale) {
        return errors.getAllErrors().stream().map(error -> of(error, locale)).toList();
    }

    List<Map<String, Object>> of(MethodValidationResult result, Locale locale) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ParameterValidationResult parameter : result.getParameterValidationResults()) {
            if (parameter instanceof ParameterErrors body) {
                all.addAll(of(body, locale));
                continue;
            }
            String name = String.valueOf(parameter.getMethodParameter().getParameterName());
            for (MessageSourceResolvable error : parameter.getResolvableErrors()) {
                ConstraintViolation<?> violation = error instanceof ObjectError
                        ? violation((ObjectError) error)
                        : parameter.unwrap(error, ConstraintViolation.class);
                all.add(error(name, error.getDefaultMessage(), violation, locale));
            }
        }
        return all;
    }

    private Map<String, Object> of(ObjectError error, Locale locale) {
        String field = error instanceof org.springframework.validation.FieldError own ? own.getField() : "";
        return error(field, error.getDefaultMessage(), violation(error), locale);
    }

    private static @Nullable ConstraintViolation<?> violation(ObjectError error) {
        return error.contains(ConstraintViolation.class) ? error.unwrap(ConstraintViolation.class) : null;
    }

    private Map<String, Object> error(
            String field, @Nullable String standardMessage, @Nullable ConstraintViolation<?> violation, Locale locale) {
        FieldError error = new FieldError(field, code(violation), params(violation));
        String message = texts.find("field." + error.code(), error.params(), locale)
                .orElse(standardMessage == null ? error.code() : standardMessage);
        return ProblemDocuments.error(error, message);
    }

    private static String code(@Nullable ConstraintViolation<?> violation) {
        if (violation == null) {
            return "invalid";
        }
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return REQUIRED.contains(constraint)
                ? "required"
                : StringUtils.uncapitalize(constraint)
                        .replaceAll("([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT);
    }

    private static Map<String, ?> params(@Nullable ConstraintViolation<?> violation) {
        Map<String, Object> params = new LinkedHashMap<>();
        if (violation != null) {
            violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
                if (!NO_PARAMETERS.contains(name) && (value instanceof Number || value instanceof String)) {
                    params.put(name, value);
                }
            });
        }
        return params;
    }
}
