package org.govsite.compliance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Timer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;

/** The arrows between the rooms of the house, and what no room may do. */
@AnalyzeClasses(packages = "org.govsite.compliance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.govsite.compliance";
    private static final String[] FOREIGN = {
        "org.jsoup..", "tools.jackson..", "com.fasterxml.jackson..", "com.google.re2j.."
    };

    @ArchTest
    static final ArchRule the_arrows_point_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("front door")
            .definedBy(ROOT)
            .layer("json")
            .definedBy(ROOT + ".json")
            .layer("text")
            .definedBy(ROOT + ".text")
            .layer("site")
            .definedBy(ROOT + ".site")
            .layer("observe")
            .definedBy(ROOT + ".observe")
            .layer("facts")
            .definedBy(ROOT + ".facts")
            .layer("pack")
            .definedBy(ROOT + ".pack")
            .layer("judge")
            .definedBy(ROOT + ".judge")
            .layer("result")
            .definedBy(ROOT + ".result")
            .layer("baseline")
            .definedBy(ROOT + ".baseline")
            .layer("report")
            .definedBy(ROOT + ".report")
            .optionalLayer("publish")
            .definedBy(ROOT + ".publish")
            .whereLayer("front door")
            .mayOnlyBeAccessedByLayers("publish")
            .whereLayer("publish")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("observe")
            .mayOnlyBeAccessedByLayers("front door")
            .whereLayer("judge")
            .mayOnlyBeAccessedByLayers("front door")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("publish")
            .whereLayer("baseline")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("json")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("site")
            .mayOnlyAccessLayers("json")
            .whereLayer("pack")
            .mayOnlyAccessLayers("json", "site")
            .whereLayer("facts")
            .mayOnlyAccessLayers("site")
            .whereLayer("result")
            .mayOnlyAccessLayers("facts", "pack", "site")
            .whereLayer("observe")
            .mayOnlyAccessLayers("facts", "site")
            .whereLayer("judge")
            .mayOnlyAccessLayers("facts", "pack", "result", "site", "text")
            .whereLayer("baseline")
            .mayOnlyAccessLayers("json", "pack", "result", "site")
            .whereLayer("report")
            .mayOnlyAccessLayers("facts", "json", "pack", "result", "site", "text");

    @ArchTest
    static final ArchRule no_two_packages_need_each_other =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_observe_knows_jsoup = noClasses()
            .that(are(DescribedPredicate.not(resideInAPackage(ROOT + ".observe"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule no_library_shows_in_a_public_signature = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(ROOT + ".observe", ROOT + ".judge", ROOT + ".json")
            .should(haveNoTypeOf(FOREIGN));

    @ArchTest
    static final ArchRule nothing_reads_the_machine_s_defaults = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class);

    /** A budget of time would be spent at another place on every machine: the same input, other bytes. */
    @ArchTest
    static final ArchRule only_the_front_door_asks_for_the_time_and_only_for_the_day = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Clock.class, Duration.class, Instant.class, Date.class, Timer.class, TimeUnit.class, Thread.class);

    @ArchTest
    static final ArchRule nothing_opens_a_connection_or_runs_a_program = noClasses()
            .should()
            .dependOnClassesThat(are(resideInAnyPackage("java.net.http..", "javax.script..", "java.rmi..")))
            .orShould()
            .dependOnClassesThat(are(inJavaNet()))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Runtime.class);

    @ArchTest
    static final ArchRule the_judgement_reads_no_file = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".judge", ROOT + ".result")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..");

    @ArchTest
    static final ArchRule nothing_prints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule every_package_says_where_null_may_be = classes()
            .that(are(DescribedPredicate.describe(
                    "package-info", type -> type.getSimpleName().equals("package-info"))))
            .should()
            .beAnnotatedWith(NullMarked.class);

    @ArchTest
    static void the_packages_are_those_of_the_house(com.tngtech.archunit.core.domain.JavaClasses imported) {
        assertThat(imported.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        ROOT,
                        ROOT + ".json",
                        ROOT + ".text",
                        ROOT + ".site",
                        ROOT + ".observe",
                        ROOT + ".facts",
                        ROOT + ".pack",
                        ROOT + ".judge",
                        ROOT + ".result",
                        ROOT + ".baseline",
                        ROOT + ".report",
                        ROOT + ".publish");
    }

    /** Sockets and connections; addresses as text ({@code URI}, {@code URLDecoder}) are no connection. */
    private static DescribedPredicate<JavaClass> inJavaNet() {
        return DescribedPredicate.describe(
                "sockets and connections",
                type -> type.getPackageName().equals("java.net")
                        && !type.isEquivalentTo(URI.class)
                        && !type.getSimpleName().startsWith("URLDecoder")
                        && !type.getSimpleName().startsWith("URISyntax"));
    }

    private static ArchCondition<JavaMethod> haveNoTypeOf(String... packages) {
        DescribedPredicate<JavaClass> foreign = resideInAnyPackage(packages);
        return new ArchCondition<>("have no parameter, result or exception of a library") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean shown = foreign.test(method.getRawReturnType())
                        || method.getRawParameterTypes().stream().anyMatch(foreign)
                        || method.getThrowsClause().getTypes().stream().anyMatch(foreign);
                if (shown && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " shows a library"));
                }
            }
        };
    }
}
