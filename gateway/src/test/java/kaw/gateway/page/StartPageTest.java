package kaw.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.PathContainer;

class StartPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/partners", "/partners/17/history", "/apiary"})
    void showsThePageForAddressesOfTheUserInterface(String path) {
        assertThat(StartPage.isPage(PathContainer.parsePath(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/nothing", "/auth/realms/other", "/assets/missing", "/mark.svg", "/actuator/env", "/login"})
    void leavesEverythingElseToWhomItBelongs(String path) {
        assertThat(StartPage.isPage(PathContainer.parsePath(path))).isFalse();
    }
}
