package kaw.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kaw.platform.problem.BadRequest;
import kaw.platform.problem.VersionMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void readsWhatItWrites() {
        assertThat(Versions.required(Versions.etag(7))).isEqualTo(7);
    }

    @Test
    void readsATagAProxyHasWeakened() {
        assertThat(Versions.required("W/\"12\"")).isEqualTo(12);
    }

    @Test
    void demandsAVersion() {
        assertThatThrownBy(() -> Versions.required(null)).isInstanceOf(VersionMissing.class);
        assertThatThrownBy(() -> Versions.required(" ")).isInstanceOf(VersionMissing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"seven\"", "*", "\"-1\"", "\"99999999999\""})
    void refusesWhatIsNoVersion(String ifMatch) {
        assertThatThrownBy(() -> Versions.required(ifMatch)).isInstanceOf(BadRequest.class);
    }
}
