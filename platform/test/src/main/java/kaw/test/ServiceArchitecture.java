package kaw.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules every service keeps. A service tests itself in three lines:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keeps() {
 *     return ServiceArchitecture.rulesFor("kaw.partner");
 * }
 * }</pre>
 */
public final class ServiceArchitecture {

    private ServiceArchitecture() {}

    /** One test per rule, over the classes of the root package. */
    public static Stream<DynamicTest> rulesFor(String root) {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(root);
        return Stream.concat(
                product(root).entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(product))),
                Stream.of(DynamicTest.dynamicTest(
                        "testsNeverSleep",
                        () -> testsNeverSleep().allowEmptyShould(true).check(tests))));
    }

    static Map<String, ArchRule> product(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("businessKnowsNothingOfWebAndMessaging", businessKnowsNothingOfWebAndMessaging(root));
        rules.put("webAndMessagingAreNobodyElses", webAndMessagingAreNobodyElses(root));
        rules.put("businessKnowsNothingOfHttp", businessKnowsNothingOfHttp(root));
        rules.put("featuresFormNoCycles", featuresFormNoCycles(root));
        rules.put("everyPackageIsNullMarked", everyPackageIsNullMarked(root));
        rules.put("controllersLiveInWeb", controllersLiveInWeb(root));
        rules.replaceAll((name, rule) -> rule.as(name).allowEmptyShould(true));
        return rules;
    }

    static ArchRule businessKnowsNothingOfWebAndMessaging(String root) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(areBusiness())
                .should()
                .dependOnClassesThat(resideInAnEdgeOf(root));
    }

    /** A feature's web and messaging packages are used by nobody, not even another feature's. */
    static ArchRule webAndMessagingAreNobodyElses(String root) {
        return classes().that(resideInAnEdgeOf(root)).should(new ArchCondition<>("be used by their own package only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        });
    }

    static ArchRule businessKnowsNothingOfHttp(String root) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(areBusiness())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web.bind..",
                        "org.springframework.web.multipart..",
                        "org.springframework.http..",
                        "jakarta.servlet..");
    }

    static ArchRule featuresFormNoCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule everyPackageIsNullMarked(String root) {
        return classes().that(resideInAPackage(root + "..")).should(new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage owner = type.getPackage();
                if (!owner.isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, owner.getName() + " has no package-info.java with @NullMarked"));
                }
            }
        });
    }

    static ArchRule controllersLiveInWeb(String root) {
        return classes()
                .that(resideInAPackage(root + ".."))
                .and()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .resideInAPackage("..web..");
    }

    static ArchRule testsNeverSleep() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "Thread.sleep is called",
                        call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().equals("sleep")));
    }

    private static DescribedPredicate<JavaClass> areBusiness() {
        return DescribedPredicate.describe("are business classes", type -> !isEdge(type));
    }

    private static DescribedPredicate<JavaClass> resideInAnEdgeOf(String root) {
        return DescribedPredicate.describe(
                "reside in a web or messaging package",
                type -> isEdge(type) && (type.getPackageName() + ".").startsWith(root + "."));
    }

    private static boolean isEdge(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.contains(".web.") || name.contains(".messaging.");
    }
}
