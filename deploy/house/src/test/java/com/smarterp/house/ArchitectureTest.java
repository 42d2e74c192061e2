package com.smarterp.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArchitectureTest {

    private static final String[] DOMAINS = {
        "com.smarterp.jobs..", "com.smarterp.people..", "com.smarterp.messaging.."
    };

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPaths(Sources.classFolders());

    @Test
    void theKernelKnowsNoDomain() {
        noClasses()
                .that()
                .resideInAPackage("com.smarterp.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.smarterp.jobs..",
                        "com.smarterp.people..",
                        "com.smarterp.messaging..",
                        "com.smarterp.auth..",
                        "com.smarterp.gateway..",
                        "com.smarterp.deploy..")
                .check(CLASSES);
    }

    @Test
    void theKernelsRoomsStandOneBehindTheOther() {
        slices().matching("com.smarterp.kernel.(*)..").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "com.smarterp.kernel.problems..",
                        "com.smarterp.kernel.changes..",
                        "com.smarterp.kernel.identity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.r2dbc..",
                        "org.apache.kafka..",
                        "com.smarterp.kernel.outbox..",
                        "com.smarterp.kernel.collections..")
                .check(CLASSES);
    }

    @Test
    void domainsSayWhatAndNotHow() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAINS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka.clients.producer..",
                        "io.r2dbc.postgresql..",
                        "com.smarterp.kernel.outbox..")
                .check(CLASSES);
    }

    @Test
    void servicesDoNotKnowEachOther() {
        slices().matching("com.smarterp.(*)..")
                .namingSlices("$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                                "com.smarterp.kernel.."))
                .check(CLASSES);
    }

    @Test
    void theGatewayKeepsNoData() {
        noClasses()
                .that()
                .resideInAPackage("com.smarterp.gateway..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.r2dbc..",
                        "com.smarterp.kernel.collections..",
                        "com.smarterp.kernel.outbox..")
                .check(CLASSES);
    }

    @Test
    void namesAreNounsOfTheField() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Manager|Helper|Impl|Util|Utils|Dto|DTO|Mapper|Processor|Common)")
                .check(CLASSES);
    }

    @Test
    void nothingIsPrintedOrInjectedIntoFields() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("com.smarterp.deploy..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }
}
