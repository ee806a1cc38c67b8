package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.CareFixture.DAY;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.shared.BusinessRuleViolation;

/** PLC-4 when many act at once: the last place is taken exactly once, and everybody else is told by which rule they are refused. */
@ServiceTest
@Tag("h2")
class LastPlaceIT {
    private static final int CROWD = 32;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    FosterFamilyService families;

    @Inject
    CurrentCaller caller;

    @Inject
    RequestContextController request;

    private final CentreId centre = CentreId.next();

    @Test
    void ofThirtyTwoWhoTakeTheLastPlaceOneSucceeds() throws Exception {
        caller.become(Caller.system(centre));
        FosterFamilyId family = aFamilyWithOnePlaceLeft();
        List<ChildId> many = newChildren(32);

        List<String> answers = atOnce(many.stream().map(child -> new Attempt(child, family)).toList());

        assertThat(answers).filteredOn("placed"::equals).hasSize(1);
        assertThat(answers).filteredOn("PLC-4"::equals).hasSize(31);
    }

    @Test
    void eightFamiliesAreFilledToTheLastPlaceAndNotBeyond() throws Exception {
        caller.become(Caller.system(centre));
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            FosterFamilyId family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Rodzina"));
            newChildren(16).forEach(child -> attempts.add(new Attempt(child, family)));
        }

        List<String> answers = atOnce(attempts);

        assertThat(answers).filteredOn("placed"::equals).hasSize(8 * 3);
        assertThat(answers).filteredOn("PLC-4"::equals).hasSize(8 * 13);
    }

    @Test
    void oneChildIsPlacedOnceAlthoughSixteenFamiliesAreChosenAtOnce() throws Exception {
        caller.become(Caller.system(centre));
        ChildId child = newChildren(1).getFirst();
        List<Attempt> attempts = IntStream.range(0, 16)
                .mapToObj(i -> new Attempt(child, families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Rodzina"))))
                .toList();

        List<String> answers = atOnce(attempts);

        assertThat(answers).filteredOn("placed"::equals).hasSize(1);
        assertThat(answers).filteredOn("PLC-22"::equals).hasSize(15);
    }

    private record Attempt(ChildId child, FosterFamilyId family) {}

    private FosterFamilyId aFamilyWithOnePlaceLeft() {
        FosterFamilyId family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Ostatnie Miejsce"));
        newChildren(2).forEach(child -> place(new Attempt(child, family)));
        return family;
    }

    private List<ChildId> newChildren(int howMany) {
        return IntStream.range(0, howMany).mapToObj(i -> children.register(CareFixture.aGirl("Zofia", "Obca"))).toList();
    }

    /** So many threads at once; all of them wait for each other before the first begins. */
    private List<String> atOnce(List<Attempt> attempts) throws InterruptedException, ExecutionException, TimeoutException {
        int crowd = Math.min(CROWD, attempts.size());
        CountDownLatch ready = new CountDownLatch(crowd);
        try (var threads = Executors.newFixedThreadPool(crowd)) {
            List<Future<String>> running = attempts.stream().map(attempt -> threads.submit(() -> answer(attempt, ready))).toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> one : running) {
                answers.add(one.get(120, TimeUnit.SECONDS));
            }
            return answers;
        }
    }

    private String answer(Attempt attempt, CountDownLatch ready) throws InterruptedException {
        ready.countDown();
        ready.await();
        request.activate();
        try {
            caller.become(Caller.system(centre));
            place(attempt);
            return "placed";
        } catch (BusinessRuleViolation refusal) {
            return refusal.rule();
        } finally {
            request.deactivate();
        }
    }

    private void place(Attempt attempt) {
        placements.place(PlaceChild.of(attempt.child(), attempt.family(), CareFixture.byCourtFrom(DAY)));
    }
}
