package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NoticeService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.FamilyTree;
import pl.ostoja.people.FormerNameRow;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class ChildServiceIT {
    private static final LocalDate BORN = LocalDate.of(2018, 6, 7);

    @Inject
    ChildService service;

    @Inject
    PlacementService placements;

    @Inject
    TimelineService timeline;

    @Inject
    FamilyTreeService trees;

    @Inject
    NoticeService notices;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @BeforeEach
    void workForANewCentre() {
        caller.become(Caller.system(CentreId.next()));
    }

    @Test
    void ppl8_fileNumbersHaveNoGapsAlthoughARegistrationFails() {
        ChildId first = service.register(CareFixture.aGirl("Ala", "Nowak"));
        assertRefused("PLC-60", () -> service.register(RegisterChild.of(PersonFixture.aWoman("Ewa", "Nowak", null))));
        ChildId second = service.register(CareFixture.aGirl("Ola", "Nowak"));

        assertThat(service.details(first).fileNumber()).as("PPL-8").endsWith("/1");
        assertThat(service.details(second).fileNumber()).as("PPL-8").endsWith("/2");
    }

    @Test
    void aKnownPeselIsRefusedNamingTheRecord() {
        PersonData girl = PersonFixture.withPesel(PersonFixture.aWoman("Ala", "Nowak", BORN), PersonFixture.pesel(BORN, 1240));
        ChildId known = service.register(RegisterChild.of(girl));

        assertThatThrownBy(() -> service.register(RegisterChild.of(girl))).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo("PPL-3");
            assertThat(refusal.args()).contains(service.details(known).fileNumber());
        });
        caller.become(Caller.system(CentreId.next()));
        assertThat(service.register(RegisterChild.of(girl))).as("in another centre").isNotNull();
    }

    @Test
    void whoMayNotSeeTheOtherRecordRegistersAndTheHeadIsTold() {
        CentreId centre = caller.centre();
        PersonData girl = PersonFixture.withPesel(PersonFixture.aWoman("Ala", "Nowak", BORN), PersonFixture.pesel(BORN, 1240));
        ChildId known = service.register(RegisterChild.of(girl));
        String number = service.details(known).fileNumber();
        people.restrict(RecordKind.CHILD, known.value());
        Caller head = people.somebody(centre, Role.HEAD, "Maria Dyrektor");
        caller.become(people.somebody(centre, Role.ORGANISER, "Anna Wilk"));

        assertThat(service.register(RegisterChild.of(girl))).as("PPL-3").isNotNull();

        caller.become(head);
        assertThat(notices.own(PageRequest.page(1)).rows()).singleElement().satisfies(notice -> {
            assertThat(notice.content().key()).isEqualTo("people.notice.possibleDuplicate");
            assertThat(notice.content().args()).containsExactly(number);
        });
    }

    @Test
    void theTimelineTellsTheLatestFirst() {
        ChildId child = service.register(CareFixture.aGirl("Ala", "Nowak"));
        StayId stay = placements.placeElsewhere(new PlaceElsewhere(
                child, CareForm.FAMILY_TYPE_FACILITY, "Azyl", CareFixture.byCourtFrom(CareFixture.DAY), null, null, null));
        placements.recordNotice(new RecordNotice(stay, NoticeKind.PAYERS, CareFixture.DAY.plusDays(3), null, Channel.E_DELIVERY, "Powiat opolski"));
        placements.end(new EndStay(stay, CareFixture.DAY.plusDays(9), EndReason.RETURN_TO_FAMILY, null, 0));

        var events = timeline.timeline(child, PageRequest.page(1)).answer();

        assertThat(events.rows()).extracting(event -> event.what().key()).containsSubsequence(
                "placement.timeline.ended", "placement.timeline.notice", "placement.timeline.placed");
        assertThat(events.total()).isEqualTo(4);
        assertThat(timeline.timeline(child, new PageRequest(2, 3)).answer().rows()).hasSize(1);
    }

    @Test
    void relativesAreKeptWithTheirAddressesAndFollowFromEachOther() {
        ChildId child = service.register(new RegisterChild(
                null,
                PersonFixture.aMan("Adam", "Lis", BORN),
                new CareNeeds(true, false, "1661011"),
                PersonFixture.anAddressIn("Opole", "1661011"),
                List.of(CareFixture.aMother("Iwona", "Lis"))));
        var mother = service.details(child).relatives().getFirst().person();
        service.moveTo(child, mother.id(), AddressKind.RESIDENCE, PersonFixture.anAddressIn("Nysa", "1607073"), true, LocalDate.of(2024, 1, 1));
        service.moveTo(child, mother.id(), AddressKind.RESIDENCE, PersonFixture.anAddressIn("Brzeg", "1601011"), false, LocalDate.of(2025, 1, 1));
        assertRefused("PPL-5", () -> service.addRelative(
                child, RelativeEntry.of(KinshipKind.MOTHER, PersonFixture.aWoman("Inna", "Matka", LocalDate.of(1980, 1, 1)))));

        ChildDetails shown = service.details(child);

        assertThat(shown.needs().disabled()).isTrue();
        assertThat(shown.person().addresses()).hasSize(1);
        assertThat(shown.relatives()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(KinshipKind.MOTHER);
            assertThat(row.person().addresses()).extracting(address -> address.address().place()).containsExactly("Brzeg", "Nysa");
            assertThat(row.person().residenceOn(LocalDate.of(2024, 12, 31))).get().satisfies(address -> assertThat(address.isProtected()).isTrue());
        });
        service.endKinship(child, shown.relatives().getFirst().tie(), LocalDate.of(2026, 1, 1), "Przysposobienie");
        assertThat(service.details(child).relatives()).isEmpty();
    }

    @Test
    void theFamilyIsShownAsItWasOnAnyDay() {
        ChildId child = service.register(CareFixture.aGirl("Ala", "Nowak"));
        PersonId mother = service.addRelative(child, RelativeEntry.of(KinshipKind.MOTHER, PersonFixture.aWoman("Maria", "Nowak", LocalDate.of(1990, 1, 1))));
        LocalDate lastDay = LocalDate.of(2026, 1, 1);
        service.endKinship(child, service.details(child).relatives().getFirst().tie(), lastDay, "Przysposobienie");

        FamilyTree before = trees.tree(child, lastDay).answer();
        assertThat(before.members()).extracting(FamilyTree.Member::name).containsExactly("Ala Nowak", "Maria Nowak");
        assertThat(before.parents()).singleElement().satisfies(tie -> assertThat(tie.parent()).isEqualTo(mother));
        assertThat(trees.tree(child, null).answer().members()).hasSize(1);
    }

    @Test
    void aNewNameLeavesTheOldOneBehind() {
        ChildId child = service.register(CareFixture.aGirl("Ala", "Nowak"));
        ChildDetails before = service.details(child);
        LocalDate day = LocalDate.of(2026, 2, 1);
        service.edit(new EditChild(
                child,
                PersonFixture.aWoman("Alicja", "Kowalska", LocalDate.of(2016, 4, 9)),
                day,
                CareNeeds.NONE,
                null,
                before.person().version(),
                before.version()));

        ChildDetails after = service.details(child);

        assertThat(after.person().name()).isEqualTo("Alicja Kowalska");
        assertThat(after.person().formerNames()).containsExactly(new FormerNameRow("Ala", "Nowak", day));
        assertThatThrownBy(() -> service.edit(new EditChild(
                        child, before.person().data(), null, CareNeeds.NONE, null, before.person().version(), after.version())))
                .isInstanceOf(EditConflict.class);
    }

    /** PLC-86 */
    @Test
    void anotherDayOfBirthNeedsAReason() {
        ChildId child = service.register(CareFixture.aGirl("Ala", "Nowak"));
        ChildDetails before = service.details(child);
        PersonData other = PersonFixture.aWoman("Ala", "Nowak", LocalDate.of(2016, 4, 10));

        assertThatThrownBy(() -> service.edit(new EditChild(child, other, null, CareNeeds.NONE, " ", before.person().version(), before.version())))
                .hasMessage("PLC-86 placement.violation.whoItIs");
        service.edit(new EditChild(child, other, null, CareNeeds.NONE, "Odpis aktu urodzenia", before.person().version(), before.version()));

        assertThat(service.details(child).person().data().born()).isEqualTo("2016-04-10");
    }

    @Test
    void aPersonOfNoVisibleRecordCannotBeChosen() {
        ChildId hidden = service.register(CareFixture.aGirl("Ala", "Nowak"));
        var person = service.details(hidden).person().id();
        caller.become(Caller.system(CentreId.next()));
        ChildId child = service.register(CareFixture.aGirl("Ola", "Nowak"));

        assertThatThrownBy(() -> service.addRelative(child, RelativeEntry.of(KinshipKind.SIBLING, person))).isInstanceOf(NotFound.class);
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
