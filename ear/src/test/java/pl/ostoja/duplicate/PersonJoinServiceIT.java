package pl.ostoja.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseContent;
import pl.ostoja.assistance.CaseKind;
import pl.ostoja.assistance.Difficulty;
import pl.ostoja.assistance.MemberEntry;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.assistance.RegisterCase;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.authority.RecordLegalEvent;
import pl.ostoja.centre.CentreId;
import pl.ostoja.contact.ContactContent;
import pl.ostoja.contact.ContactDetails;
import pl.ostoja.contact.ContactId;
import pl.ostoja.contact.ContactKind;
import pl.ostoja.contact.ContactOutcome;
import pl.ostoja.contact.ContactPlanId;
import pl.ostoja.contact.ContactPlanService;
import pl.ostoja.contact.ContactService;
import pl.ostoja.contact.PlanBasis;
import pl.ostoja.contact.PlanContent;
import pl.ostoja.contact.PlanUnit;
import pl.ostoja.contact.RecordContact;
import pl.ostoja.contact.RecordContactPlan;
import pl.ostoja.duty.DutyService;
import pl.ostoja.fostering.CarerEntry;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.MemberContent;
import pl.ostoja.fostering.MemberService;
import pl.ostoja.fostering.MemberTie;
import pl.ostoja.fostering.RecordMember;
import pl.ostoja.fostering.RegisterFamily;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.FormerNameRow;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonPart;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.RelativeEntry;
import pl.ostoja.protection.BlueCardId;
import pl.ostoja.protection.BlueCardService;
import pl.ostoja.protection.CardContent;
import pl.ostoja.protection.CardPersonContent;
import pl.ostoja.protection.CardRole;
import pl.ostoja.protection.FormAuthor;
import pl.ostoja.protection.OpenBlueCard;
import pl.ostoja.qualification.CheckContent;
import pl.ostoja.qualification.CheckId;
import pl.ostoja.qualification.CheckKind;
import pl.ostoja.qualification.CheckService;
import pl.ostoja.qualification.ExemptionContent;
import pl.ostoja.qualification.ExemptionId;
import pl.ostoja.qualification.GrantExemption;
import pl.ostoja.qualification.RecordCheck;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.Period;

/** PPL-15 to PPL-20. */
@ServiceTest
@Tag("h2")
class PersonJoinServiceIT {
    private static final LocalDate BORN = LocalDate.of(1990, 3, 2);
    private static final PageRequest FIRST = PageRequest.page(1);
    private static final String WHY = "Ta sama data urodzenia i adres.";

    /** What leads from the joined entry to the kept one, what is made anew, and whom a file is about, which never changes. */
    private static final Set<String> NOT_MOVED = Set.of("people_person.joined_to", "people_search_key.person_id", "placement_child.person_id");

    @Inject
    PersonJoinService service;

    @Inject
    JoinedPersonService joined;

    @Inject
    PersonPairService pairs;

    @Inject
    LikelyPersonService likely;

    @Inject
    ChildService children;

    @Inject
    ContactService contacts;

    @Inject
    ContactPlanService plans;

    @Inject
    LegalSituationService situations;

    @Inject
    FosterFamilyService families;

    @Inject
    MemberService members;

    @Inject
    CheckService checks;

    @Inject
    AssistanceService cases;

    @Inject
    BlueCardService cards;

    @Inject
    HistoryService histories;

    @Inject
    DutyService duties;

    @Inject
    NamedFixture named;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private CentreId centre;
    private LocalDate today;
    private ChildId zuzanna;
    private ChildId maja;
    private PersonId mother;
    private PersonId again;

    @BeforeEach
    void aMotherWhoStandsTwice() {
        centre = CentreId.next();
        caller.become(Caller.system(centre));
        today = LocalDate.now(clock);
        zuzanna = children.register(CareFixture.aGirl("Zuzanna", "Nowak"));
        maja = children.register(CareFixture.aGirl("Maja", "Nowak"));
        mother = relative(zuzanna, KinshipKind.MOTHER, PersonFixture.aWoman("Anna", "Łącka", null));
        again = relative(maja, KinshipKind.MOTHER, PersonFixture.aWoman("Ana", "Łącka", BORN));
    }

    @Test
    void whateverNamesAPersonIsMoved() {
        ruled(maja, again);
        contact(maja, again);
        plans.record(new RecordContactPlan(ContactPlanId.next(), maja, planned(again)));
        named.absence(centre, maja.value(), again);
        named.invitation(centre, maja.value(), again);
        PersonId helena = relative(maja, KinshipKind.CLOSE_PERSON, PersonFixture.aWoman("Helena", "Łącka", BORN.minusYears(30)));
        named.relate(again, helena, KinshipKind.MOTHER);
        children.moveTo(maja, again, AddressKind.RESIDENCE, PersonFixture.anAddressIn("Opole", "1661011"), false, today.minusDays(5));
        children.editRelative(maja, again, PersonFixture.aWoman("Anna", "Wilk", BORN), today.minusDays(9), version(maja, again));
        FosterFamilyId family = familyOf("Wilkowie", again);
        members.record(new RecordMember(FamilyFactId.next(), familyOf("Sowowie", null), CarerEntry.of(again), lodger()));
        checks.record(new RecordCheck(CheckId.next(), family, CheckContent.of(paper(), again, today.minusDays(20))));
        checks.exempt(new GrantExemption(ExemptionId.next(), family, new ExemptionContent(paper(), again, today, today.plusDays(20), "choroba")));
        named.complaint(centre, family.value(), again);
        named.extraJob(centre, family.value(), again);
        AssistanceCaseId assisted = assisted(again);
        cards.open(new OpenBlueCard(BlueCardId.next(), assisted, card(), List.of(new CardPersonContent(again, null, CardRole.VICTIM, null, null))));
        named.intervention(centre, assisted.value(), again);
        PersonId third = relative(maja, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Anna", "Łącka", null));
        PersonId fourth = relative(zuzanna, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Anna", "Łącka", null));
        pairs.tellApart(new TellPersonsApart(ToldApartId.next(), again, third, "Siostry."));
        pairs.tellApart(new TellPersonsApart(ToldApartId.next(), fourth, again, "Siostry."));

        List<String> columns = named.columns().stream().filter(column -> !NOT_MOVED.contains(column)).toList();
        assertThat(columns)
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(column -> assertThat(named.count(column, again)).as(column + " names the person before").isPositive());
        service.join(command(mother, again, Set.of(PersonPart.BORN)));
        assertThat(columns).allSatisfy(column -> {
            assertThat(named.count(column, again)).as(column + " names the joined entry").isZero();
            assertThat(named.count(column, mother)).as(column + " names the kept entry").isPositive();
        });
        assertThat(named.count("people_search_key.person_id", again)).isZero();
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void theChildrenOfBothAreSistersAndTheHistoryOfEachFileSaysWhy() {
        contact(maja, again);
        assertThat(kinships(zuzanna)).containsExactly(tuple("Anna Łącka", KinshipKind.MOTHER));

        JoinPersons command = command(mother, again, Set.of(PersonPart.BORN));
        assertThat(service.join(command)).isEqualTo(mother);
        assertThat(service.join(command)).as("sent twice").isEqualTo(mother);

        assertThat(kinships(zuzanna)).containsExactlyInAnyOrder(tuple("Anna Łącka", KinshipKind.MOTHER), tuple("Maja Nowak", KinshipKind.SIBLING));
        assertThat(kinships(maja)).containsExactlyInAnyOrder(tuple("Anna Łącka", KinshipKind.MOTHER), tuple("Zuzanna Nowak", KinshipKind.SIBLING));
        assertThat(service.kept(again)).satisfies(kept -> {
            assertThat(kept.person()).isEqualTo(mother);
            assertThat(kept.born()).as("of the part in which the other entry was right").isEqualTo(BORN);
            assertThat(kept.of()).hasSize(2);
        });
        assertThat(pairs.list(null, FIRST).rows()).isEmpty();
        assertThat(histories.of(RecordKind.CHILD, maja.value(), FIRST).rows())
                .filteredOn(row -> WHY.equals(row.reason()))
                .extracting(HistoryRow::kind)
                .containsExactlyInAnyOrder("PERSON", "CONTACT");
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void joiningIsTakenBackAsIfItHadNeverBeen() {
        PersonId aunt = relative(maja, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Ewa", "Sowa", null));
        PersonId auntAgain = relative(maja, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Ewa", "Sówka", BORN));
        AssistanceCaseId family = assisted(aunt, auntAgain);
        contact(maja, auntAgain);
        service.join(command(aunt, auntAgain, Set.of(PersonPart.LAST_NAME, PersonPart.BORN)));
        contact(maja, aunt);
        assertThat(joined.list(FIRST).rows()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Ewa Sówka");
            assertThat(entry.kept()).isEqualTo(aunt);
        });

        joined.takeBack(new TakeBackJoin(auntAgain, "Siostra męża."));

        assertThat(joined.list(FIRST).rows()).isEmpty();
        assertThat(kinships(maja))
                .containsExactlyInAnyOrder(
                        tuple("Ana Łącka", KinshipKind.MOTHER), tuple("Ewa Sowa", KinshipKind.UNCLE_OR_AUNT), tuple("Ewa Sówka", KinshipKind.UNCLE_OR_AUNT));
        assertThat(cases.details(family).members()).extracting(member -> member.person().id()).containsExactlyInAnyOrder(aunt, auntAgain);
        assertThat(contacts.of(maja, FIRST).rows())
                .extracting(ContactDetails::personName)
                .as("what was written down later stays")
                .containsExactlyInAnyOrder("Ewa Sówka", "Ewa Sowa");
        assertThat(service.keptOf(auntAgain)).isEqualTo(auntAgain);
        assertThat(named.count("people_search_key.person_id", auntAgain)).isPositive();
        assertThat(duties.check()).as("DUT-2").isEmpty();
        assertThatThrownBy(() -> joined.takeBack(new TakeBackJoin(auntAgain, "Znowu."))).isInstanceOf(NotFound.class);
        service.join(command(aunt, auntAgain, Set.of()));
        joined.takeBack(new TakeBackJoin(auntAgain, "Jednak nie."));
    }

    @Test
    void theSurnameThatIsNotBelievedIsAFormerOneUnlessItWasMisspelt() {
        PersonId maiden = relative(zuzanna, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Ewa", "Wilk", null));
        PersonId married = relative(maja, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Ewa", "Sowa", null));
        PersonId misspelt = relative(maja, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Ewa", "Sova", null));
        PersonId maidenAgain = relative(maja, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Ewa", "WILK", null));

        service.join(command(maiden, married, Set.of(PersonPart.LAST_NAME), false, LocalDate.of(2015, 6, 20)));
        assertThat(formerly(maiden)).containsExactly(new FormerNameRow("Ewa", "Wilk", LocalDate.of(2015, 6, 20)));
        service.join(command(maiden, misspelt, Set.of(), true, null));
        assertThat(formerly(maiden)).as("nobody bore what was misspelt").hasSize(1);
        service.join(command(maiden, maidenAgain, Set.of(), false, null));
        assertThat(formerly(maiden)).as("known already").hasSize(1);
        assertThat(likely.likely(PersonFixture.aWoman("Ewa", "Wilk", null))).as("who writes her down again is asked").extracting(LikelyPerson::person).containsExactly(maiden);
    }

    @Test
    void aFormerSurnameMayBeOfAnUnknownDayAndGoesWhenTheJoiningIsTakenBack() {
        PersonId married = relative(zuzanna, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Ewa", "Sowa", null));
        PersonId maiden = relative(maja, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Ewa", "Wilk", null));
        service.join(command(married, maiden, Set.of()));
        assertThat(formerly(married)).containsExactly(new FormerNameRow("Ewa", "Wilk", null));

        joined.takeBack(new TakeBackJoin(maiden, "Dwie ciotki."));

        assertThat(formerly(married)).isEmpty();
        assertThat(kinships(maja)).contains(tuple("Ewa Wilk", KinshipKind.UNCLE_OR_AUNT));
    }

    @Test
    void oneJoinedEntryIsShownToWhomSeesTheChildOnly() {
        service.join(command(mother, again, Set.of()));
        assertThat(joined.entry(again)).isEqualTo(joined.list(FIRST).rows().getFirst());
        assertThatThrownBy(() -> joined.entry(mother)).as("which is kept").isInstanceOf(NotFound.class);
        people.restrict(RecordKind.CHILD, maja.value());
        people.restrict(RecordKind.CHILD, zuzanna.value());
        people.as(people.somebody(centre, Role.ORGANISER, "Olga Organizator"), () -> assertThatThrownBy(() -> joined.entry(again)).isInstanceOf(NotFound.class));
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        contact(maja, again);
        service.join(command(mother, again, Set.of()));
        ContactDetails moved = contacts.of(maja, FIRST).rows().getFirst();
        contacts.remove(moved.id(), moved.version(), "pomyłka");

        refused("PPL-19", () -> joined.takeBack(new TakeBackJoin(again, "Inna.")));
        assertThat(service.keptOf(again)).isEqualTo(mother);
    }

    @Test
    void bothEntriesAreShownWithTheFilesInWhichTheyStandAndInWhatTheyDiffer() {
        contact(maja, again);
        contact(maja, again);

        EntriesToJoin entries = service.entries(mother, again);
        assertThat(entries.differing()).containsExactlyInAnyOrder(PersonPart.FIRST_NAME, PersonPart.BORN);
        assertThat(entries.one().files()).extracting(PersonEntry.In::kinship, PersonEntry.In::name).containsExactly(tuple(KinshipKind.MOTHER, "Nowak Zuzanna"));
        assertThat(entries.other().files())
                .extracting(PersonEntry.In::fact, PersonEntry.In::name, PersonEntry.In::times)
                .containsExactlyInAnyOrder(tuple("KINSHIP", "Nowak Maja", 1L), tuple("CONTACT", "Nowak Maja", 2L));
    }

    @Test
    void whatBothSayIsSaidOnce() {
        PersonId aunt = relative(maja, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Ewa", "Sowa", BORN));
        PersonId auntAgain = relative(maja, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Ewa", "Sowa", null));
        AssistanceCaseId family = assisted(aunt, auntAgain);
        ruled(maja, aunt);
        ruled(maja, auntAgain);
        PersonId third = relative(zuzanna, KinshipKind.GRANDPARENT, PersonFixture.aWoman("Ewa", "Sowa", null));
        pairs.tellApart(new TellPersonsApart(ToldApartId.next(), third, aunt, "Babcia."));
        pairs.tellApart(new TellPersonsApart(ToldApartId.next(), auntAgain, third, "Babcia."));

        service.join(command(aunt, auntAgain, Set.of()));

        assertThat(kinships(maja)).containsExactlyInAnyOrder(tuple("Ana Łącka", KinshipKind.MOTHER), tuple("Ewa Sowa", KinshipKind.UNCLE_OR_AUNT));
        assertThat(cases.details(family).members()).singleElement().satisfies(member -> assertThat(member.person().id()).isEqualTo(aunt));
        assertThat(situations.of(maja)).hasSize(1);
        assertThat(pairs.list(DuplicateState.TOLD_APART, FIRST).rows()).hasSize(1);
    }

    @Test
    void whoDoesNotSeeEveryFileIsRefusedWithoutBeingToldWhich() {
        ChildId hidden = children.register(CareFixture.aGirl("Iga", "Nowak"));
        children.addRelative(hidden, RelativeEntry.of(KinshipKind.MOTHER, again));
        people.restrict(RecordKind.CHILD, hidden.value());

        people.as(people.somebody(centre, Role.ORGANISER, "Olga Organizator"), () -> {
            assertThat(service.entries(mother, again).other().files()).extracting(PersonEntry.In::name).containsExactly("Nowak Maja");
            refused("PPL-18", () -> service.join(command(mother, again, Set.of())));
        });
        assertThat(service.keptOf(again)).isEqualTo(again);
        people.restrict(RecordKind.CHILD, maja.value());
        people.restrict(RecordKind.CHILD, zuzanna.value());
        people.as(people.somebody(centre, Role.ORGANISER, "Ola Organizator"), () -> {
            assertThatThrownBy(() -> service.entries(mother, again)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.kept(again)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whatOnePersonCannotBeIsRefused() {
        PersonId man = relative(maja, KinshipKind.UNCLE_OR_AUNT, PersonFixture.aMan("Jan", "Łącki", BORN));
        refused("PPL-16", () -> service.join(command(mother, man, Set.of())));
        refused("PPL-16", () -> service.join(command(personOf(zuzanna), personOf(maja), Set.of())));
        PersonId sister = relative(maja, KinshipKind.CLOSE_PERSON, PersonFixture.aWoman("Zuzanna", "Nowak", null));
        refused("PPL-16", () -> service.join(command(sister, personOf(zuzanna), Set.of())));
        refused("PPL-17", () -> service.join(command(again, sister, Set.of())));
        refused("PPL-5", () -> service.join(command(personOf(zuzanna), again, Set.of())));
        refused("PPL-15", () -> service.join(new JoinPersons(mother, 0, mother, 0, Set.of(), false, null, WHY)));
        familyOf("Wilkowie", sister);
        refused("PPL-16", () -> service.join(command(personOf(zuzanna), sister, Set.of())));
    }

    @Test
    void twoWhoCareInOneFamilyAreTwo() {
        families.register(new RegisterFamily(
                FamilyFixture.aHousehold("Wilkowie"), List.of(CarerEntry.of(mother), CarerEntry.of(again)), true, Set.of(FamilyForm.NON_PROFESSIONAL), null,
                FamilyFixture.LONG_AGO));
        refused("PPL-16", () -> service.join(command(mother, again, Set.of())));
    }

    @Test
    void whoWasToldApartIsJoinedOnlyAfterThatIsTakenBack() {
        children.editRelative(maja, again, PersonFixture.aWoman("Anna", "Łącka", BORN), null, version(maja, again));
        ToldApartId apart = pairs.tellApart(new TellPersonsApart(ToldApartId.next(), mother, again, "Inna."));
        refused("PPL-15", () -> service.join(command(mother, again, Set.of())));
        pairs.takeBack(apart, pairs.details(apart).version(), "Jednak jedna.");
        service.join(command(mother, again, Set.of()));
        assertThat(service.keptOf(again)).isEqualTo(mother);
    }

    @Test
    void whoeverSawAnEarlierVersionIsRefused() {
        JoinPersons command = command(mother, again, Set.of());
        children.editRelative(maja, again, PersonFixture.aWoman("Anna", "Sowa", BORN), null, version(maja, again));
        assertThatThrownBy(() -> service.join(command)).isInstanceOf(EditConflict.class);
    }

    @Test
    void aRelativeWhoTurnsOutToBeAChildInCareBringsTheAssistantToItsFile() {
        PersonId sister = relative(maja, KinshipKind.CLOSE_PERSON, PersonFixture.aWoman("Zuzanna", "Nowak", null));
        AssistanceCaseId family = AssistanceCaseId.next();
        cases.register(new RegisterCase(family, household(), List.of(MemberEntry.of(sister, MemberRole.CHILD)), today.minusDays(30), "szkoła"));

        service.join(command(personOf(zuzanna), sister, Set.of()));

        assertThat(cases.details(family).members()).singleElement().satisfies(member -> assertThat(member.child()).isEqualTo(zuzanna));
        assertThat(kinships(maja)).contains(tuple("Zuzanna Nowak", KinshipKind.CLOSE_PERSON));
    }

    private JoinPersons command(PersonId kept, PersonId joined, Set<PersonPart> fromJoined) {
        return command(kept, joined, fromJoined, false, null);
    }

    private JoinPersons command(PersonId kept, PersonId joined, Set<PersonPart> fromJoined, boolean misspelt, LocalDate changedOn) {
        EntriesToJoin entries = service.entries(kept, joined);
        return new JoinPersons(kept, entries.one().version(), joined, entries.other().version(), fromJoined, misspelt, changedOn, WHY);
    }

    private PersonId relative(ChildId child, KinshipKind kind, PersonData data) {
        return children.addRelative(child, RelativeEntry.of(kind, data));
    }

    private PersonId personOf(ChildId child) {
        return children.details(child).person().id();
    }

    private long version(ChildId child, PersonId relative) {
        return children.details(child).relatives().stream().filter(row -> row.person().id().equals(relative)).findFirst().orElseThrow().person().version();
    }

    private List<FormerNameRow> formerly(PersonId relative) {
        return children.details(zuzanna).relatives().stream().filter(row -> row.person().id().equals(relative)).findFirst().orElseThrow().person().formerNames();
    }

    private List<Tuple> kinships(ChildId child) {
        return children.details(child).relatives().stream().map(row -> tuple(row.person().name(), row.kind())).toList();
    }

    private void contact(ChildId child, PersonId with) {
        contacts.record(new RecordContact(
                ContactId.next(), child, new ContactContent(with, ContactKind.CALL, ContactOutcome.TOOK_PLACE, today.minusDays(3), null, null, null)));
    }

    private static PlanContent planned(PersonId with) {
        return new PlanContent(with, ContactKind.CALL, 2, PlanUnit.MONTH, Period.from(LocalDate.of(2026, 5, 1)), PlanBasis.AGREED, null, null);
    }

    private void ruled(ChildId child, PersonId about) {
        LocalDate day = today.minusDays(60);
        situations.record(new RecordLegalEvent(
                LegalEventId.next(), child,
                new LegalEventContent(LegalEffect.MEETINGS_SUPERVISED, about, day, day, null, "Sąd Rejonowy w Opolu", "III Nsm 512/26", null, null, null)));
    }

    /** @param carer null for somebody new */
    private FosterFamilyId familyOf(String label, PersonId carer) {
        RegisterFamily family = FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, label);
        return families.register(carer == null
                ? family
                : new RegisterFamily(family.household(), List.of(CarerEntry.of(carer)), false, family.forms(), family.kind(), family.since()));
    }

    private MemberContent lodger() {
        return new MemberContent(MemberTie.RELATIVE, false, today.minusDays(100), null, null);
    }

    private static CheckKind paper() {
        return List.of(CheckKind.values()).stream().filter(CheckKind::isOfEachAdult).findFirst().orElseThrow();
    }

    private AssistanceCaseId assisted(PersonId... parents) {
        return cases.register(new RegisterCase(
                AssistanceCaseId.next(), household(), List.of(parents).stream().map(parent -> MemberEntry.of(parent, MemberRole.PARENT)).toList(),
                today.minusDays(30), "szkoła"));
    }

    private static CaseContent household() {
        return new CaseContent("Łąccy", CaseKind.SUPPORT, Difficulty.USUAL, PersonFixture.anAddressIn("Opole", "1661011"), null, null);
    }

    private CardContent card() {
        return new CardContent("NK 7", today.minusDays(20), FormAuthor.POLICE, "asp. Jan Kot", "1661011", null, "Spotkania grupy.", null, null, null);
    }

    private static void refused(String rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
