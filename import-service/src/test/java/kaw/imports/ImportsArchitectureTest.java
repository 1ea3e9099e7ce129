package kaw.imports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

class ImportsArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kaw.imports");

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching("kaw.imports.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void readingFilesKnowsNeitherSpringNorTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "kaw.imports.file",
                        "kaw.imports.csv",
                        "kaw.imports.xls",
                        "kaw.imports.xlsx",
                        "kaw.imports.recognition")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void onlyAdministratorsReachAnOperation() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(CLASSES);
    }

    @Test
    void nobodyReliesOnTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kaw.imports..web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kaw.imports..web")
                .check(CLASSES);
    }
}
