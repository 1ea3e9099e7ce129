package kaw.partner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "kaw.partner", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresDoNotDependOnEachOtherInCircles =
            slices().matching("kaw.partner.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule domainKnowsNothingOfHttp = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .and()
            .resideInAPackage("kaw.partner.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "..web")
            .because("rules are used by listeners and imports too")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule domainKnowsNothingOfKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.kafka..");

    @ArchTest
    static final ArchRule controllersStayInTheirPackages =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();
}
