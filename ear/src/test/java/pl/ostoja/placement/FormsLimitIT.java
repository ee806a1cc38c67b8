package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.CareFixture.DAY;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.ChangeForms;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.shared.BusinessRuleViolation;

/** PLC-76: a family children's home with children becomes a non-professional family. */
@ServiceTest
@Tag("h2")
class FormsLimitIT {
    private static final LocalDate CHANGED = DAY.plusDays(10);

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    FosterFamilyService families;

    @Inject
    CurrentCaller caller;

    private FosterFamilyId family;

    @BeforeEach
    void aFamilyChildrensHomeWithThreeChildren() {
        caller.become(Caller.system(CentreId.next()));
        family = families.register(FamilyFixture.aFamily(FamilyForm.FAMILY_HOME, "Domowi"));
        List.of("Ala", "Ela", "Ola").forEach(name -> place(aGirl(name), null));
    }

    @Test
    void withAFourthChildTheFormIsRefusedWhoeverAgrees() {
        place(aGirl("Ula"), null);

        assertRefused(() -> change(Consents.NONE));
        assertRefused(() -> change(new Consents("Maria Domowa", DAY, "Joanna Maj", DAY)));
    }

    @Test
    void withBrothersAndSistersBothConsentsAreRecorded() {
        ChildId sister = aGirl("Ula");
        place(sister, null);
        RelativeEntry sibling = RelativeEntry.of(KinshipKind.SIBLING, children.details(sister).person().id());
        place(children.register(CareFixture.aGirl("Iga", "Obca", sibling)), null);

        assertRefused(() -> change(new Consents("Maria Domowa", DAY, null, null)));
        Consents both = new Consents("Maria Domowa", DAY, "Joanna Maj", DAY);
        change(both);

        assertThat(families.details(family).forms().getLast().consents()).isEqualTo(both);
    }

    @Test
    void whoIsWrittenDownLateHasToHaveLeftByThen() {
        change(Consents.NONE);
        ChildId late = aGirl("Ula");

        assertRefused(() -> place(late, null));
        place(late, new StayEnding(CHANGED, EndReason.RETURN_TO_FAMILY, null));

        assertThat(families.details(family).formsOn(CHANGED).forms()).containsExactly(FamilyForm.NON_PROFESSIONAL);
    }

    private void change(Consents consents) {
        families.changeForms(new ChangeForms(family, Set.of(FamilyForm.NON_PROFESSIONAL), null, CHANGED, consents));
    }

    private ChildId aGirl(String name) {
        return children.register(CareFixture.aGirl(name, "Obca"));
    }

    private void place(ChildId child, StayEnding left) {
        placements.place(new PlaceChild(child, family, CareFixture.byCourtFrom(DAY), Consents.NONE, null, null, left));
    }

    private static void assertRefused(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PLC-76"));
    }
}
