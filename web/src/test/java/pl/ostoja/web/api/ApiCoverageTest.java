package pl.ostoja.web.api;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;

/** What a page can do, a program can do: every operation of a service that a page calls is called by a resource too. */
class ApiCoverageTest {
    /** Operations that stay with the pages, each with its reason. */
    private static final Map<String, String> PAGES_ONLY = Map.ofEntries(
            entry("SessionService.resume", "the door itself"),
            entry("SessionService.glance", "the door itself"),
            entry("TokenService.resume", "the door itself"),
            entry("CentreService.provider", "who is behind the pages, for their accessibility statement"),
            entry("ExportService.mayExport", "a file for people; programs read the lists themselves"),
            entry("ExportService.exported", "a file for people; programs read the lists themselves"),
            entry("ChildService.detailsByStay", "the child's file found another way; programs name the child"),
            entry("PlacesService.livingWith", "for whom somebody looks elsewhere, beside a complaint; programs read who lives with a family"),
            entry("CardPartService.details", "what stands beside a card; programs read it with the card"),
            entry("FamilyCostService.refuseUnexplained", "people are asked for a reason; what programs send was paid"),
            entry("ContractRequestService.requests", "what a form offers; programs read the requests together with the contracts"),
            entry("ReviewService.everythingOf", "three answers in one; programs ask for the one they need"),
            entry("LeavingAidService.file", "an aid and where applications go in one answer; programs ask for the one they need"),
            entry("PersonJoinService.keptOf", "an address that somebody kept; programs read the kept entry"),
            entry("FrameService.now", "what stands around a page; programs ask for its parts"));

    private static final Predicate<JavaClass> RESOURCE = type -> type.getPackageName().startsWith("pl.ostoja.web.api");
    private static final Predicate<JavaClass> PAGE = type -> type.getPackageName().startsWith("pl.ostoja.web") && !RESOURCE.test(type);

    @Test
    void whatAPageCallsAResourceCalls() {
        Set<String> missing = operationsCalledBy(PAGE);
        missing.removeAll(operationsCalledBy(RESOURCE));
        missing.removeAll(PAGES_ONLY.keySet());

        assertThat(missing).as("operations of services without a resource; give them one, or a reason in PAGES_ONLY").isEmpty();
    }

    @Test
    void anExceptionThatIsNoneIsTakenBack() {
        Set<String> calledByPages = operationsCalledBy(PAGE);
        Set<String> calledByResources = operationsCalledBy(RESOURCE);

        assertThat(PAGES_ONLY.keySet()).isSubsetOf(calledByPages).doesNotContainAnyElementsOf(calledByResources);
    }

    @Test
    void anOperationNamesTheRightsThatItsServiceAsksFor() {
        assertThat(Resources.all()).flatExtracting(type -> List.of(type.getDeclaredMethods())).filteredOn(method -> method.isAnnotationPresent(Operation.class))
                .allSatisfy(method -> {
                    JavaMethod operation = Resources.CODE.get(method.getDeclaringClass()).getMethod(method.getName(), method.getParameterTypes());
                    List<Set<Right>> asked = services(operation, new HashSet<>()).map(ApiCoverageTest::rights).toList();
                    Set<Right> named = EnumSet.copyOf(List.of(method.getAnnotation(Operation.class).needs()));
                    assertThat(asked.isEmpty() ? List.of(Set.of(Right.SIGNED_IN)) : asked).as(operation.getFullName()).contains(named);
                });
    }

    private static Set<String> operationsCalledBy(Predicate<JavaClass> callers) {
        return Resources.CODE.stream()
                .filter(callers)
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(ApiCoverageTest::isOfAService)
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                .collect(toCollection(TreeSet::new));
    }

    /** What the method calls itself or through methods of its own class. */
    private static Stream<JavaAccess<?>> services(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return Stream.empty();
        }
        Stream<JavaAccess<?>> own = method.getAccessesFromSelf().stream()
                .filter(call -> call.getTargetOwner().equals(method.getOwner()))
                .flatMap(call -> method.getOwner().getMethods().stream().filter(other -> other.getName().equals(call.getName())))
                .flatMap(other -> services(other, seen));
        return Stream.concat(method.getAccessesFromSelf().stream().filter(ApiCoverageTest::isOfAService), own);
    }

    private static boolean isOfAService(JavaAccess<?> access) {
        return access.getTargetOwner().isAnnotatedWith(Stateless.class) && !access.getName().equals("<init>");
    }

    private static Set<Right> rights(JavaAccess<?> call) {
        return Arrays.stream(call.getTargetOwner().reflect().getMethods())
                .filter(method -> method.getName().equals(call.getName()))
                .map(method -> method.getAnnotation(Allowed.class))
                .map(allowed -> (Set<Right>) EnumSet.copyOf(List.of(allowed.value())))
                .findFirst()
                .orElseThrow();
    }
}
