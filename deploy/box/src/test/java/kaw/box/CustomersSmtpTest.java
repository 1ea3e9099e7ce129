package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kaw.components.ComponentFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomersSmtpTest {

    @TempDir
    Path root;

    @Test
    void isKeptOnceNamed() throws Exception {
        BoxFolder folder = BoxFolder.of(root);
        folder.prepare();
        assertThat(CustomersSmtp.settings(folder)).isEmpty();

        CustomersSmtp.adopt(
                folder,
                Files.writeString(root.resolve("smtp.properties"), "host=mail.example.ru\nfrom=crm@example.ru\n"));

        assertThat(CustomersSmtp.settings(folder))
                .isEqualTo(Map.of(
                        "kaw.notification.mail.smtp.host", "mail.example.ru",
                        "kaw.notification.mail.smtp.port", "587",
                        "kaw.notification.mail.smtp.from", "crm@example.ru",
                        "kaw.notification.mail.smtp.tls", "starttls"));
    }

    @Test
    void saysWhatTheFileLacks() {
        assertThatThrownBy(() -> CustomersSmtp.parse("host=mail.example.ru"))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("does not say the from");
        assertThatThrownBy(() -> CustomersSmtp.parse("host=m\nfrom=crm@example.ru\nuser=crm"))
                .hasMessageContaining("does not say the password");
        assertThatThrownBy(() -> CustomersSmtp.parse("host=m\nfrom=Крм <crm@example.ru>"))
                .hasMessageContaining("one plain address");
        assertThatThrownBy(() -> CustomersSmtp.parse("host=m\nfrom=crm@example.ru\ntls=maybe"))
                .hasMessageContaining("none, starttls or tls");
    }
}
