package kaw.telephony;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import kaw.test.ServiceArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> keeps() {
        return ServiceArchitecture.rulesFor("kaw.telephony");
    }

    @Test
    void oneAdapterAloneKnowsTheMakeOfTheExchange() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("kaw.telephony");
        noClasses()
                .that()
                .resideOutsideOfPackage("kaw.telephony.asterisk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.asteriskjava..", "kaw.telephony.asterisk..")
                .check(product);
    }
}
