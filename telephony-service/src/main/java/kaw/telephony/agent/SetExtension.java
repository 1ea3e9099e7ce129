package kaw.telephony.agent;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import kaw.platform.problem.Conflict;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a user an extension with its password, which is stored encrypted and shown to nobody but the softphone. */
@Component
@Transactional
public class SetExtension {

    /** What may go into an interface's name at an exchange. */
    private static final Pattern EXTENSION = Pattern.compile("\\d{2,10}");

    private static final Pattern PASSWORD = Pattern.compile("[\\x21-\\x7e]{1,80}");

    private final Agents agents;
    private final ChangeAgent changeAgent;
    private final LeftExtensions left;
    private final PasswordCipher cipher;
    private final JdbcClient jdbc;

    SetExtension(Agents agents, ChangeAgent changeAgent, LeftExtensions left, PasswordCipher cipher, JdbcClient jdbc) {
        this.agents = agents;
        this.changeAgent = changeAgent;
        this.left = left;
        this.cipher = cipher;
        this.jdbc = jdbc;
    }

    /**
     * @param extension blank takes it away
     * @param password null keeps the one there is, as long as the extension stays
     */
    public void set(UserId user, @Nullable String extension, @Nullable String password) {
        String wanted = extension == null || extension.isBlank() ? null : extension.strip();
        if (wanted != null && !EXTENSION.matcher(wanted).matches()) {
            throw new Invalid(new FieldError("extension", "not-an-extension"));
        }
        if (password != null && !PASSWORD.matcher(password).matches()) {
            throw new Invalid(new FieldError("password", "not-a-sip-password"));
        }
        String before = agents.find(user).map(Agent::extension).orElse(null);
        try {
            changeAgent.extension(user, wanted);
        } catch (DuplicateKeyException taken) {
            throw new Conflict("extension-taken", Map.of("extension", String.valueOf(wanted)));
        }
        if (!Objects.equals(before, wanted)) {
            left.moved(before, wanted);
        }
        if (wanted != null && password != null) {
            store(user, cipher.encrypt(password, user.value()));
        } else if (!Objects.equals(before, wanted)) {
            store(user, null);
        }
    }

    private void store(UserId user, byte @Nullable [] password) {
        jdbc.sql("UPDATE agent SET password = ? WHERE user_id = ?")
                .param(password)
                .param(user.value())
                .update();
    }

    @Transactional(readOnly = true)
    public boolean hasPassword(UserId user) {
        return jdbc.sql("SELECT COUNT(*) FROM agent WHERE user_id = ? AND password IS NOT NULL")
                        .param(user.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws NoExtension if the user has none, or its password was never given */
    @Transactional(readOnly = true)
    public Softphone softphone(UserId user) {
        return jdbc.sql("SELECT extension, password FROM agent WHERE user_id = ? AND password IS NOT NULL")
                .param(user.value())
                .query((row, number) -> new Softphone(
                        row.getString("extension"), cipher.decrypt(row.getBytes("password"), user.value())))
                .optional()
                .orElseThrow(NoExtension::new);
    }
}
