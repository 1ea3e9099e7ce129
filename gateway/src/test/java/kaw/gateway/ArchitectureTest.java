package kaw.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kaw.gateway");

    private static final ArchRule NO_CYCLES =
            slices().matching("kaw.gateway.(*)..").should().beFreeOfCycles();

    private static final ArchRule DOMAIN_KNOWS_NO_WEB = noClasses()
            .that()
            .resideInAnyPackage("kaw.gateway.user", "kaw.gateway.group", "kaw.gateway.me", "kaw.gateway.directory")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.web..").or(resideInAPackage("..web")));

    private static final ArchRule ONLY_MESSAGING_KNOWS_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackage("kaw.gateway.directory.messaging")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.kafka.."));

    private static final ArchRule ONLY_ONE_PACKAGE_CALLS_KEYCLOAK = noClasses()
            .that()
            .resideOutsideOfPackage("kaw.gateway.keycloak")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.web.client.RestClient");

    private static final ArchRule CONTROLLERS_ARE_HIDDEN =
            classes().that().areAnnotatedWith(RestController.class).should().notBePublic();

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        NO_CYCLES.check(GATEWAY);
    }

    @Test
    void domainKnowsNothingOfTheWeb() {
        DOMAIN_KNOWS_NO_WEB.check(GATEWAY);
    }

    @Test
    void onlyMessagingKnowsKafka() {
        ONLY_MESSAGING_KNOWS_KAFKA.check(GATEWAY);
    }

    @Test
    void onlyOnePackageCallsKeycloak() {
        ONLY_ONE_PACKAGE_CALLS_KEYCLOAK.check(GATEWAY);
    }

    @Test
    void controllersAreHidden() {
        CONTROLLERS_ARE_HIDDEN.check(GATEWAY);
    }

    /** A rule that names a package or class that is not there would hold for ever. */
    @Test
    void everyRuleCanFail() {
        assertThatThrownBy(() -> noClasses()
                        .that()
                        .resideInAPackage("kaw.gateway.user.web")
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.springframework.web.."))
                        .check(GATEWAY))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> noClasses()
                        .that()
                        .resideInAPackage("kaw.gateway.directory.messaging")
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.apache.kafka.."))
                        .check(GATEWAY))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.springframework.web.client.RestClient")
                        .check(GATEWAY))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> classes()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .should()
                        .bePublic()
                        .check(GATEWAY))
                .isInstanceOf(AssertionError.class);
    }
}
