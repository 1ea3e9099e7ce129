package kaw.partner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kaw.partner");

    /** Classes that break every rule. */
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("kaw.wrong");

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return rules("kaw.partner").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(SERVICE)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        return rules("kaw.wrong").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThatThrownBy(() -> rule.getValue().check(WRONG))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("kaw.wrong")));
    }

    private static Map<String, ArchRule> rules(String root) {
        return Map.of(
                "features depend on each other in no circle",
                slices().matching(root + ".(*)").should().beFreeOfCycles(),
                "rules know nothing of HTTP",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..")
                        .because("listeners and imports follow them too"),
                "only listeners and publishers know Kafka",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..messaging..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.kafka.."),
                "controllers are for HTTP alone",
                classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate());
    }
}
