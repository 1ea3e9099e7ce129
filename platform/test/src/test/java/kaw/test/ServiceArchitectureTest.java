package kaw.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule can fail: each is shown a class that breaks it. */
class ServiceArchitectureTest {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("kaw.broken");

    static Stream<Arguments> rules() {
        return Stream.concat(
                ServiceArchitecture.product("kaw.broken").entrySet().stream()
                        .map(rule -> Arguments.of(rule.getKey(), rule.getValue())),
                Stream.of(Arguments.of("testsNeverSleep", ServiceArchitecture.testsNeverSleep())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleFailsOnWhatBreaksIt(String name, ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void rulePassesWhereNothingBreaksIt(String name, ArchRule rule) {
        JavaClasses clean = new ClassFileImporter().importPackages("kaw.contracts.user");

        assertThatCode(() -> rule.allowEmptyShould(true).check(clean)).doesNotThrowAnyException();
    }

    @Test
    void messageNamesTheClassAndTheRule() {
        ArchRule rule =
                ServiceArchitecture.everyPackageIsNullMarked("kaw.broken").as("everyPackageIsNullMarked");

        assertThatThrownBy(() -> rule.check(BROKEN))
                .hasMessageContaining("everyPackageIsNullMarked")
                .hasMessageContaining("kaw.broken.unmarked");
    }
}
