package pl.ostoja;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.RestrictableRecords;
import pl.ostoja.duty.Duty;
import pl.ostoja.people.PersonSight;
import pl.ostoja.placement.TimelineSource;

/** The rules of the house, each with its reason. Plain tests, so that no test engine can lose them. */
class ArchitectureTest {
    /** From the lowest to the highest; an area knows only those before it. */
    private static final List<String> AREAS = List.of(
            "schema", "shared", "audit", "centre", "access", "attachment", "law", "job", "installation", "duty", "task", "people", "fostering", "qualification", "placement", "duplicate", "authority", "wellbeing", "leaving", "absence", "past", "facility", "offer", "contact", "assistance", "supporting", "protection", "review", "plan", "court", "settlement", "ledger", "note", "register", "reporting", "demo", "health", "server");

    private static final JavaClasses CODE =
            new ClassFileImporter().importUrl(Allowed.class.getProtectionDomain().getCodeSource().getLocation());

    private static final DescribedPredicate<JavaClass> ENTITY = describe("entities", type -> type.isAnnotatedWith(Entity.class));

    private static final DescribedPredicate<JavaClass> AN_EJB =
            describe("EJBs", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    /** What the container makes and fills: it carries one of its annotations, on the type, a field or a method. */
    private static final DescribedPredicate<JavaClass> MANAGED = describe("managed by the container", type -> type.isAnnotation()
            || type.getAnnotations().stream().anyMatch(ArchitectureTest::isOfTheContainer)
            || type.getFields().stream().flatMap(field -> field.getAnnotations().stream()).anyMatch(ArchitectureTest::isOfTheContainer));

    private static final DescribedPredicate<JavaClass> KNOWN_TO_HIBERNATE = describe("listeners of Hibernate", type ->
            type.getAllRawInterfaces().stream().anyMatch(known -> known.getPackageName().startsWith("org.hibernate")));

    @Test
    void everyAreaHasItsPlace() {
        assertThat(CODE.stream().filter(type -> !type.getPackageName().equals("pl.ostoja")).map(ArchitectureTest::area).distinct())
                .as("an area is named in AREAS, at its place")
                .isSubsetOf(AREAS);
    }

    @Test
    void areasCallOnlyDownward() {
        for (int i = 0; i < AREAS.size() - 1; i++) {
            var higher = AREAS.subList(i + 1, AREAS.size()).stream().map(area -> "pl.ostoja." + area + "..").toArray(String[]::new);
            noClasses()
                    .that(resideInAPackage("pl.ostoja." + AREAS.get(i) + ".."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(higher)
                    .because("an area can be read and tested knowing only those below it; news goes up as events")
                    .allowEmptyShould(true)
                    .check(CODE);
        }
    }

    @Test
    void areasFormNoCycles() {
        slices().matching("pl.ostoja.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle of areas is one area with several names")
                .check(CODE);
    }

    @Test
    void entitiesStayInsideTheirArea() {
        classes()
                .that(ENTITY)
                .should()
                .bePackagePrivate()
                .because("other areas and pages get records; what they cannot see they cannot load lazily or change")
                .check(CODE);
    }

    @Test
    void entitiesOfAllAreasHaveNamesOfTheirOwn() {
        assertThat(CODE.that(ENTITY).stream().map(JavaClass::getSimpleName)).as("queries name an entity without its area").doesNotHaveDuplicates();
    }

    @Test
    void entitiesHaveVerbsAndNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(ENTITY)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("an entity is valid all its life")
                .check(CODE);
    }

    @Test
    void rulesNeedNoContainer() {
        noClasses()
                .that(not(MANAGED).and(not(ENTITY)).and(not(KNOWN_TO_HIBERNATE)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ejb..", "jakarta.enterprise..", "jakarta.inject..", "jakarta.transaction..", "jakarta.interceptor..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class)
                .because("a rule of law is tested with values and days alone")
                .check(CODE);
    }

    @Test
    void nothingAsksTheMachineForTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("pl.ostoja.shared.ClockProducer")
                .and()
                .doNotHaveFullyQualifiedName("pl.ostoja.shared.Ids")
                .should()
                .callMethodWhere(describe("the time is taken without the injected clock", ArchitectureTest::takesTheTime))
                .orShould()
                .callConstructorWhere(describe("a java.util.Date is now", call -> call.getTargetOwner().isEquivalentTo(java.util.Date.class)))
                .because("there is one clock, and tests and demonstrations move it")
                .check(CODE);
    }

    @Test
    void whatIsPublicIsADoorOrAValue() {
        classes()
                .that()
                .arePublic()
                .and(not(describe("records, enums, interfaces", type -> type.isRecord() || type.isEnum() || type.isInterface())))
                .and(not(describe("exceptions", type -> type.isAssignableTo(Throwable.class))))
                .and(not(MANAGED))
                .and(not(KNOWN_TO_HIBERNATE))
                .and(not(describe("what entities of several areas have in common", type -> type.isAnnotatedWith(MappedSuperclass.class))))
                .should()
                .haveModifier(FINAL)
                .because("all the rest is nobody's business outside of its area")
                .check(CODE);
    }

    @Test
    void everyDoorAsksForARight() {
        methods()
                .that()
                .areDeclaredInClassesThat(describe("services", type -> AN_EJB.test(type) && type.getSimpleName().endsWith("Service")))
                .and()
                .arePublic()
                .and()
                .doNotHaveModifier(STATIC)
                .should()
                .beAnnotatedWith(Allowed.class)
                .because("what forgets to ask is open to everybody")
                .check(CODE);
    }

    @Test
    void rightsAreAskedForInOneWay() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.annotation.security..")
                .because("@Allowed is the only guard (ADR 0004)")
                .check(CODE);
    }

    @Test
    void entitiesDoNotLeaveThroughTheDoor() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(AN_EJB)
                .should(have(
                        describe("an entity as result or argument", (JavaMethod method) -> method.getAllInvolvedRawTypes().stream().anyMatch(ENTITY))))
                .because("entities never leave their area")
                .check(CODE);
    }

    @Test
    void whatIsKnownOfViolenceStaysWhereItIs() {
        noClasses()
                .that(not(resideInAPackage("pl.ostoja.protection..")).and(not(resideInAPackage("pl.ostoja.demo.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("pl.ostoja.protection..")
                .because("no paper, list, timeline or history of another area can say what it cannot ask for (ADR 0062)")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("pl.ostoja.protection..")
                .should()
                .beAssignableTo(TimelineSource.class)
                .orShould()
                .beAssignableTo(PersonSight.class)
                .orShould()
                .beAssignableTo(RestrictableRecords.class)
                .because("nobody is seen, found or told of through a Blue Card (ADR 0062)")
                .check(CODE);
    }

    @Test
    void dutiesAreSaidInOneWay() {
        noClasses()
                .that(not(resideInAPackage("pl.ostoja.duty..")))
                .should()
                .callConstructorWhere(describe("a duty is put together by hand", call -> call.getTargetOwner().isEquivalentTo(Duty.class)))
                .because("a draft lets nothing be left out, and its key is of its kind")
                .check(CODE);
    }

    @Test
    void onlyTheDemonstrationSows() {
        noClasses()
                .that(not(resideInAPackage("pl.ostoja.demo..")))
                .and(not(describe("seeds", type -> type.getName().matches(".*Seeds(\\$.*)?"))))
                .should()
                .dependOnClassesThat(describe("seeds", type -> type.getName().matches(".*Seeds(\\$.*)?")))
                .because("they ask for no right; what people do goes through services (ADR 0031)")
                .check(CODE);
    }

    @Test
    void logsGoThroughTheSystemLogger() {
        noClasses()
                .that(not(describe("commands for a terminal", type -> type.tryGetMethod("main", String[].class).isPresent())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging..", "org.apache.logging..", "org.apache.log4j..", "org.apache.commons.logging..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("one way to log is enough, and it needs no library")
                .check(CODE);
    }

    private static String area(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static boolean isOfTheContainer(JavaAnnotation<?> annotation) {
        var name = annotation.getRawType().getName();
        return Set.of("jakarta.persistence.PersistenceContext", "jakarta.annotation.Resource").contains(name)
                || name.matches("jakarta\\.(ejb|enterprise|inject|interceptor|transaction)\\..*");
    }

    private static boolean takesTheTime(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        return switch (call.getName()) {
            case "now" -> owner.getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            default -> false;
        };
    }
}
