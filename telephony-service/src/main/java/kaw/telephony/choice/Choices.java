package kaw.telephony.choice;

import java.util.List;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lists agents choose from. */
@Repository
public class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A list at a version. */
    public record Listed(int version, List<Choice> choices) {}

    /** All of a kind in their order, those that are chosen no more at its end. */
    @Transactional(readOnly = true)
    public Listed all(ChoiceKind kind) {
        return new Listed(version(kind, ""), choices(kind));
    }

    /**
     * The code, if it may be chosen.
     *
     * @throws Invalid if it may not
     */
    public String require(ChoiceKind kind, @Nullable String code) {
        return jdbc.sql("SELECT code FROM choice WHERE kind = ? AND code = ? AND NOT retired")
                .param(kind.name())
                .param(code)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Invalid(new FieldError(kind.field(), kind.unknown())));
    }

    /** The version, kept as it is until the transaction ends. */
    int lock(ChoiceKind kind) {
        return version(kind, " FOR UPDATE");
    }

    private int version(ChoiceKind kind, String lock) {
        return jdbc.sql("SELECT version FROM choice_list WHERE kind = ?" + lock)
                .param(kind.name())
                .query(Integer.class)
                .single();
    }

    List<Choice> choices(ChoiceKind kind) {
        return jdbc.sql("SELECT code, name, retired FROM choice WHERE kind = ? ORDER BY retired, position, code")
                .param(kind.name())
                .query((row, number) ->
                        new Choice(row.getString("code"), row.getString("name"), row.getBoolean("retired")))
                .list();
    }

    void save(ChoiceKind kind, Choice choice, int position) {
        jdbc.sql("""
                        INSERT INTO choice (kind, code, name, position, retired) VALUES (?, ?, ?, ?, ?) AS fresh
                        ON DUPLICATE KEY UPDATE name = fresh.name, position = fresh.position, retired = fresh.retired
                        """)
                .param(kind.name())
                .param(choice.code())
                .param(choice.name())
                .param(position)
                .param(choice.retired())
                .update();
    }

    void bump(ChoiceKind kind) {
        jdbc.sql("UPDATE choice_list SET version = version + 1 WHERE kind = ?")
                .param(kind.name())
                .update();
    }
}
