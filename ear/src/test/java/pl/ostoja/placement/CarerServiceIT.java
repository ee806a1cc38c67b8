package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NoticeService;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.AddCarer;
import pl.ostoja.fostering.CarerEntry;
import pl.ostoja.fostering.CarerLeaves;
import pl.ostoja.fostering.CarerService;
import pl.ostoja.fostering.ChangeStanding;
import pl.ostoja.fostering.EndCarer;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** FST-2, FST-6 and PLC-69: who cares in a family, and what follows for the children there. */
@ServiceTest
@Tag("h2")
class CarerServiceIT {
    private static final LocalDate WEDDING = LocalDate.of(2024, 5, 1);
    private static final CarerEntry HUSBAND = CarerEntry.of(PersonFixture.aMan("Jan", "Nowak", LocalDate.of(1974, 4, 4)));

    @Inject
    CarerService carers;

    @Inject
    FosterFamilyService families;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    NoticeService notices;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    private CentreId centre;
    private FosterFamilyId family;
    private PersonId wife;

    @BeforeEach
    void aFamilyOfOne() {
        centre = CentreId.next();
        caller.become(Caller.system(centre));
        family = families.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Nowak"));
        wife = families.details(family).carers().getFirst().person().id();
    }

    @Test
    void aHusbandJoinsAndTheLastCarerDoesNotLeave() {
        assertRefused("FST-2", () -> carers.add(new AddCarer(family, HUSBAND, false, WEDDING)));
        PersonId husband = carers.add(new AddCarer(family, HUSBAND, true, WEDDING));
        assertRefused("FST-2", () -> carers.add(new AddCarer(family, CarerEntry.of(PersonFixture.aMan("Trzeci", "Nowak", null)), true, WEDDING)));
        assertRefused("FST-3", () -> carers.end(ending(wife, LocalDate.of(2199, 1, 1), CarerLeaves.DIVORCED)));

        carers.end(ending(wife, LocalDate.of(2025, 5, 1), CarerLeaves.DIVORCED));

        assertThatThrownBy(() -> carers.end(ending(wife, LocalDate.of(2025, 5, 2), CarerLeaves.OTHER))).as("the second to say so").isInstanceOf(NotFound.class);
        assertRefused("FST-6", () -> carers.end(ending(husband, LocalDate.of(2025, 6, 1), CarerLeaves.OWN_WISH)));
        FamilyDetails.CarerRow former = families.details(family).carers().getFirst();
        assertThat(former.leftWhy()).isEqualTo(CarerLeaves.DIVORCED);
        assertThat(former.period().until()).isEqualTo(LocalDate.of(2025, 5, 1));

        families.changeStanding(new ChangeStanding(family, FamilyStanding.ENDED, LocalDate.of(2025, 7, 1), "Na własną prośbę"));
        carers.end(ending(husband, LocalDate.of(2025, 6, 30), CarerLeaves.OWN_WISH));
        assertRefused("FST-4", () -> carers.add(new AddCarer(family, HUSBAND, true, LocalDate.of(2025, 8, 1))));
    }

    @Test
    void aDeathIsRecordedWithThePersonAndAWidowerMayMarryAgain() {
        carers.add(new AddCarer(family, HUSBAND, true, WEDDING));

        carers.end(ending(wife, LocalDate.of(2025, 5, 1), CarerLeaves.DIED));

        assertThat(families.details(family).carers().getFirst().person().data().died()).isEqualTo(LocalDate.of(2025, 5, 1));
        var second = CarerEntry.of(PersonFixture.aWoman("Anna", "Nowak", LocalDate.of(1976, 4, 4)));
        assertThat(carers.add(new AddCarer(family, second, true, LocalDate.of(2026, 5, 2)))).isNotNull();
    }

    @Test
    void theHeadsAreToldWhenAChildIsLeftWithoutKin() {
        Caller head = people.somebody(centre, Role.HEAD, "Maria Dyrektor");
        carers.add(new AddCarer(family, HUSBAND, true, WEDDING));
        ChildId grandchild = children.register(CareFixture.aGirl("Zofia", "Nowak"));
        children.addRelative(grandchild, RelativeEntry.of(KinshipKind.GRANDPARENT, wife));
        placements.place(PlaceChild.of(grandchild, family, CareFixture.byCourtFrom(CareFixture.DAY)));

        carers.end(ending(wife, CareFixture.DAY.plusDays(10), CarerLeaves.DIED));

        caller.become(head);
        assertThat(notices.own(PageRequest.page(1)).rows()).as("PLC-69").singleElement().satisfies(notice -> {
            assertThat(notice.content().key()).isEqualTo("placement.notice.kinshipLost");
            assertThat(notice.read()).isFalse();
            assertThat(notices.read(notice.id())).as("following it reads it").isEqualTo("/fostering/details?family=" + family);
        });
        assertThat(notices.unread()).isZero();
    }

    private EndCarer ending(PersonId carer, LocalDate lastDay, CarerLeaves why) {
        return new EndCarer(family, carer, lastDay, why, "Jak w notatce");
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
