package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kaw.components.ComponentFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelephonyTest {

    private static final String FILE = """
            host=pbx.example.org
            ami-user=crm
            ami-secret=s3cret
            """;

    @TempDir
    Path root;

    @Test
    void isOffWhenToldSo() {
        Telephony telephony = telephony("--no-pbx");

        assertThat(telephony.off()).isNotNull();
        assertThat(telephony.part()).isEmpty();
        assertThat(telephony.settings()).isEmpty();
        assertThat(telephony.gatewaySettings()).isEmpty();
    }

    @Test
    void isTheCustomersOnceNamed() throws Exception {
        Path kept = BoxFolder.of(root).secretFile("pbx.properties");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, FILE);

        Telephony telephony = telephony();

        assertThat(telephony.part()).isEmpty();
        assertThat(telephony.settings())
                .containsEntry("kaw.pbx.host", "pbx.example.org")
                .containsEntry("kaw.pbx.ami-port", "5038")
                .containsEntry("kaw.pbx.ari-user", "crm")
                .containsEntry("kaw.pbx.ari-url", "http://pbx.example.org:8088/ari");
        assertThat(telephony.gatewaySettings())
                .containsExactly(Map.entry("kaw.pbx.web-socket-url", "ws://pbx.example.org:8088/ws"));
    }

    @Test
    void saysWhatTheFileLacks() {
        assertThatThrownBy(() -> CustomersPbx.parse("host=pbx.example.org"))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("does not say the ami-user");
        assertThatThrownBy(() -> CustomersPbx.parse(FILE + "ami-port=many"))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("cannot be understood");
    }

    @Test
    void adoptsNoPbxThatDoesNotAnswer() throws Exception {
        Path file = Files.writeString(
                root.resolve("pbx.properties"), FILE.replace("pbx.example.org", "127.0.0.1") + "ami-port=1");

        assertThatThrownBy(() -> CustomersPbx.adopt(BoxFolder.of(root), file))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageStartingWith("The PBX at 127.0.0.1:1 cannot be used: ");
        assertThat(CustomersPbx.of(BoxFolder.of(root))).isEmpty();
    }

    @Test
    void itsFailureKeepsNobodyFromUsingTheBox() {
        PartState needed = new PartState("mysql", "MySQL", false, PartState.Phase.RUNNING, 1, 1, 1, 0, null);
        PartState pbx = new PartState("asterisk", "Asterisk", true, PartState.Phase.STARTING, 1, 1, 1, 0, null);

        assertThat(state(needed, pbx).isUsable()).isFalse();
        assertThat(state(needed, pbx.failed("no network")).isUsable()).isTrue();
        assertThat(state(needed, pbx.failed("no network").starting()).isUsable())
                .isTrue();
        assertThat(state(needed.failed("full"), pbx.running(1, 1, 1)).isUsable())
                .isFalse();
    }

    private static BoxState state(PartState... parts) {
        return new BoxState("http://localhost", List.of(parts), null);
    }

    private Telephony telephony(String... more) {
        String[] arguments = more.length == 0 ? new String[] {"up"} : new String[] {"up", more[0]};
        return Telephony.of(BoxFolder.of(root), Options.parse(arguments), BoxPorts.read(BoxFolder.of(root)));
    }
}
