package kaw.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsteriskConfigurationTest {

    @TempDir
    Path folder;

    @Test
    void leavesNoPlaceOpenAndIsForItsOwnerAlone() throws Exception {
        for (AsteriskRole role : AsteriskRole.values()) {
            AsteriskConfiguration.write(settings(role, Map.of("601", "secret601")), Path.of("/root-of-asterisk"));
            try (Stream<Path> files = Files.list(folder.resolve("etc"))) {
                assertThat(files).isNotEmpty().allSatisfy(file -> {
                    assertThat(file).content().doesNotContainPattern("@[A-Z_]+@");
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------");
                });
            }
        }
    }

    @Test
    void givesEveryExtensionItsPassword() throws Exception {
        AsteriskConfiguration.write(
                settings(AsteriskRole.PBX, PbxExtensions.keptIn(folder.resolve("extensions"))), Path.of("/r"));

        assertThat(folder.resolve("etc/softphones.conf"))
                .content()
                .contains("[601](softphone)", "[620](softphone)")
                .contains("password = "
                        + PbxExtensions.keptIn(folder.resolve("extensions")).get("601"));
    }

    @Test
    void takesNoLineOfAnExtensionForAnotherSection() {
        AsteriskSettings settings = settings(AsteriskRole.PBX, Map.of("601", "x\n[601](+)\ncontext=conferences"));

        assertThatThrownBy(() -> AsteriskConfiguration.write(settings, Path.of("/r")))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("601");
    }

    @Test
    void leavesWhatTheCustomerAddedAlone() throws Exception {
        AsteriskSettings settings = settings(AsteriskRole.PBX, Map.of());
        Path own = Files.createDirectories(settings.own()).resolve("pjsip.conf");
        Files.writeString(own, "; ours");

        AsteriskConfiguration.write(settings, Path.of("/r"));

        assertThat(own).hasContent("; ours");
        assertThat(folder.resolve("etc/pjsip.conf")).content().contains("#tryinclude " + own);
    }

    private AsteriskSettings settings(AsteriskRole role, Map<String, String> extensions) {
        return new AsteriskSettings(
                folder,
                folder.resolve("asterisk.log"),
                role,
                new AsteriskPorts(1, 2, 3, 4, 5),
                new AsteriskSecrets("ami", "ari", "line", extensions));
    }
}
