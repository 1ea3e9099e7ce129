package kaw.telephony.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.problem.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a list anew. What is left out of it is chosen no more, and stays readable where it was chosen. */
@Component
public class ChangeChoices {

    /** Also what an exchange is told as the reason of a pause: plain letters. */
    private static final String OWN = "own-";

    private final Choices choices;

    ChangeChoices(Choices choices) {
        this.choices = choices;
    }

    /**
     * An entry as it is wanted.
     *
     * @param code null for a new one
     * @param name null for the user interface's own word, which new ones have not
     */
    public record Wanted(@Nullable String code, @Nullable String name) {}

    /** @throws Stale if somebody changed it since that version */
    @Transactional
    public void change(ChoiceKind kind, int version, List<Wanted> wanted) {
        if (choices.lock(kind) != version) {
            throw new Stale();
        }
        Map<String, Choice> before = new LinkedHashMap<>();
        choices.choices(kind).forEach(choice -> before.put(choice.code(), choice));
        check(wanted, before);
        int next = before.size() + 1;
        int position = 0;
        for (Wanted entry : wanted) {
            String code = entry.code() == null ? OWN + next++ : entry.code();
            choices.save(kind, new Choice(code, blankToNull(entry.name()), false), position++);
            before.remove(code);
        }
        for (Choice left : before.values()) {
            choices.save(kind, new Choice(left.code(), left.name(), true), position++);
        }
        choices.bump(kind);
    }

    private static void check(List<Wanted> wanted, Map<String, Choice> before) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            Wanted entry = wanted.get(i);
            String name = blankToNull(entry.name());
            if (entry.code() != null && (!before.containsKey(entry.code()) || !codes.add(entry.code()))) {
                errors.add(new FieldError("items[" + i + "].code", "unknown-choice"));
            }
            boolean ownWord = entry.code() != null && !entry.code().startsWith(OWN);
            if (name == null && !ownWord) {
                errors.add(new FieldError("items[" + i + "].name", "required"));
            } else if (name != null && !names.add(name.toLowerCase(Locale.ROOT))) {
                errors.add(new FieldError("items[" + i + "].name", "name-taken"));
            }
        }
        if (wanted.isEmpty()) {
            errors.add(new FieldError("items", "nothing-to-choose"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors.toArray(FieldError[]::new));
        }
    }

    private static @Nullable String blankToNull(@Nullable String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }
}
