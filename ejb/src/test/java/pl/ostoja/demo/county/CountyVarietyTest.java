package pl.ostoja.demo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.absence.LeaveBasis;
import pl.ostoja.absence.ListedFacility;
import pl.ostoja.absence.Notified;
import pl.ostoja.access.OutsideWorkKind;
import pl.ostoja.assistance.AssistantAbsenceKind;
import pl.ostoja.assistance.CaseEnd;
import pl.ostoja.assistance.CaseKind;
import pl.ostoja.assistance.CaseState;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.assistance.ChildSeen;
import pl.ostoja.assistance.Difficulty;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.assistance.VisitKind;
import pl.ostoja.assistance.VisitNote;
import pl.ostoja.assistance.VisitOutcome;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.contact.ContactKind;
import pl.ostoja.contact.ContactOutcome;
import pl.ostoja.contact.PlanBasis;
import pl.ostoja.contact.PlanUnit;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.court.FilingChannel;
import pl.ostoja.fostering.AppointmentEnd;
import pl.ostoja.fostering.AppointmentEndReason;
import pl.ostoja.fostering.CarerLeaves;
import pl.ostoja.fostering.ComplaintKind;
import pl.ostoja.fostering.DwellingKind;
import pl.ostoja.fostering.ExpectationContent;
import pl.ostoja.fostering.ExpectationSide;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyOpinion;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.MemberTie;
import pl.ostoja.fostering.Nearness;
import pl.ostoja.fostering.NotReadyWhy;
import pl.ostoja.fostering.PetKind;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.fostering.ReadinessKind;
import pl.ostoja.leaving.AidDecision;
import pl.ostoja.leaving.AidExclusion;
import pl.ostoja.leaving.LeavingAidContent;
import pl.ostoja.leaving.LeavingAidKind;
import pl.ostoja.leaving.LeavingPeriodContent;
import pl.ostoja.leaving.LeavingPeriodKind;
import pl.ostoja.leaving.LeavingStepKind;
import pl.ostoja.leaving.RefusalGround;
import pl.ostoja.leaving.SuspensionGround;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.NoPeselReason;
import pl.ostoja.placement.AdultGround;
import pl.ostoja.placement.AdultStay;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.Consent;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.placement.StayExtension;
import pl.ostoja.plan.ActionContent;
import pl.ostoja.plan.ActionOutcome;
import pl.ostoja.plan.ActionState;
import pl.ostoja.plan.Horizon;
import pl.ostoja.plan.MainGoal;
import pl.ostoja.plan.PlanMade;
import pl.ostoja.plan.PlanOccasion;
import pl.ostoja.protection.CardEndReason;
import pl.ostoja.protection.CardPartContent;
import pl.ostoja.protection.CardPersonContent;
import pl.ostoja.protection.CardRole;
import pl.ostoja.protection.ComplaintContent;
import pl.ostoja.protection.ComplaintOutcome;
import pl.ostoja.protection.FormAuthor;
import pl.ostoja.protection.GroupMemberContent;
import pl.ostoja.protection.InterventionOutcome;
import pl.ostoja.protection.MadeThrough;
import pl.ostoja.protection.MedicKind;
import pl.ostoja.protection.PlacedWith;
import pl.ostoja.protection.WorksFor;
import pl.ostoja.qualification.CheckKind;
import pl.ostoja.qualification.NextStep;
import pl.ostoja.qualification.Qualification;
import pl.ostoja.qualification.QualificationState;
import pl.ostoja.qualification.QualificationStatus;
import pl.ostoja.qualification.StepKind;
import pl.ostoja.review.Attendance;
import pl.ostoja.review.ChildHeard;
import pl.ostoja.review.EvaluationResult;
import pl.ostoja.review.InviteeRole;
import pl.ostoja.review.ObjectionDecision;
import pl.ostoja.review.OutsideAssessmentKind;
import pl.ostoja.review.Part;
import pl.ostoja.review.ReviewOutcome;
import pl.ostoja.review.ReviewSeeds;
import pl.ostoja.supporting.Dissolution;
import pl.ostoja.supporting.DissolutionReason;
import pl.ostoja.wellbeing.DisabilityDegree;
import pl.ostoja.wellbeing.WellbeingContent;
import pl.ostoja.wellbeing.WellbeingKind;

/** Whatever somebody can choose in the application, somebody has chosen in ten years of ten counties. */
class CountyVarietyTest {
    @Test
    void childrenLiveAndLeaveInEveryWay() {
        allOf(LegalBasis.class, stays().map(stay -> stay.terms().basis()));
        allOf(CareForm.class, stays().map(ChildStay::form));
        allOf(EndReason.class, stays().filter(stay -> stay.end() != null).map(stay -> stay.end().reason()));
        allOf(StayExtension.Kind.class, stays().filter(stay -> stay.extension() != null).map(stay -> stay.extension().kind()));
        allOf(AdultGround.class, stays().map(stay -> stay.terms().adult()).filter(adult -> adult != null).map(AdultStay::ground));
        assertThat(stays()).as("planned").anyMatch(stay -> stay.course().plannedEndOn() != null);
        allOf(Consent.class, stays().flatMap(stay -> Consent.in(stay.consents()).stream()));
        allOf(NoticeKind.class, notices(RecordNotice::kind));
        allOf(Channel.class, notices(RecordNotice::channel));
    }

    @Test
    void familiesChangeInEveryWay() {
        allOf(FamilyForm.class, families().flatMap(family -> family.forms().stream()).flatMap(held -> held.forms().forms().stream()));
        allOf(ProfessionalKind.class, families().flatMap(family -> family.forms().stream()).map(held -> held.forms().kind()).filter(kind -> kind != null));
        allOf(CarerLeaves.class, families().flatMap(family -> family.carers().stream()).map(FamilyFile.Cares::leftWhy).filter(why -> why != null));
        // How a family stood before the day from which it is in the register: nobody chooses that.
        allBut(Set.of(FamilyStanding.NOT_YET_QUALIFIED), FamilyStanding.class, families().flatMap(family -> family.standings().stream()).map(FamilyFile.Stands::standing));
        assertThat(families().flatMap(family -> family.forms().stream()).map(held -> held.forms().forms())).contains(Set.of(FamilyForm.KINSHIP, FamilyForm.NON_PROFESSIONAL));
        assertThat(families().flatMap(family -> family.forms().stream())).as("above the places").anyMatch(held -> Consent.in(held.consents()).size() == 2);
        assertThat(families().flatMap(family -> family.contracts().stream())).as("a contract that ends soon")
                .anyMatch(contract -> contract.endedOn() == null && contract.until().isAfter(Counties.TODAY) && contract.until().isBefore(Counties.TODAY.plusDays(60)));
    }

    @Test
    void reviewsFindAndCourtsGetEverything() {
        allOf(ReviewOutcome.class, children().flatMap(child -> child.reviews().made().stream()).map(review -> review.content().outcome()));
        allOf(OutsideAssessmentKind.class, children().flatMap(child -> child.reviews().outside().assessments().stream()).map(made -> made.content().kind()));
        allOf(ChildHeard.class, children().flatMap(child -> child.reviews().made().stream()).map(review -> review.content().childHeard()));
        assertThat(children().flatMap(child -> child.reviews().called().stream())).anyMatch(meeting -> meeting.plan().on().isAfter(Counties.TODAY));
        List<ReviewSeeds.Invited> all = children().flatMap(child -> child.reviews().called().stream()).flatMap(meeting -> meeting.invited().stream()).toList();
        allOf(Attendance.class, all.stream().map(ReviewSeeds.Invited::part).filter(part -> part != null).map(Part::attendance));
        assertThat(all).anyMatch(one -> one.sent() == null && one.notInvitedReason() == null).anyMatch(one -> one.invitee().role() == InviteeRole.MOTHER);
        allOf(CourtFilingType.class, children().flatMap(child -> child.court().filings().stream()).map(filing -> filing.content().type()));
        allOf(FilingChannel.class, children().flatMap(child -> child.court().filings().stream()).map(filing -> filing.content().channel()));
    }

    @Test
    void plansSayEverything() {
        allOf(PlanOccasion.class, Stream.concat(plans().map(plan -> plan.content().made()), familyPlans().map(plan -> plan.content().made())).map(PlanMade::occasion));
        assertThat(familyPlans()).anyMatch(plan -> plan.agreement() != null).anyMatch(plan -> plan.content().familys().coordinator() != null);
        assertThat(Counties.TEN.stream().flatMap(county -> county.familyWork().stream()).flatMap(work -> work.assessments().stream())).anyMatch(one -> one.passed() != null).anyMatch(one -> one.passed() == null);
        allOf(MainGoal.class, plans().map(plan -> plan.content().childs().mainGoal()));
        allOf(Horizon.class, plans().flatMap(plan -> plan.content().actions().stream()).map(ActionContent::horizon));
        allOf(ActionState.class, plans().flatMap(plan -> plan.outcomes().stream()).map(ActionOutcome::state));
    }

    @Test
    void courtsRuleInEveryWay() {
        allOf(LegalEffect.class, children().flatMap(child -> child.court().legal().events().stream()).map(event -> event.content().effect()));
    }

    @Test
    void evaluationsComeOutInEveryWay() {
        allOf(EvaluationResult.class, evaluations().map(evaluated -> evaluated.content().result()));
        allOf(ObjectionDecision.class, evaluations().map(evaluated -> evaluated.course().decision()).filter(decision -> decision != null));
        assertThat(evaluations()).anyMatch(evaluated -> evaluated.motionSentOn() != null);
    }

    @Test
    void candidatesAndPapersAreAtEveryStep() {
        allOf(StepKind.class, qualified().flatMap(one -> one.steps().stream()).map(step -> step.content().kind()));
        allOf(CheckKind.class, qualified().flatMap(one -> one.checks().stream()).map(check -> check.content().kind()));
        allOf(QualificationState.class, today().map(QualificationStatus::state));
        allOf(NextStep.class, today().map(QualificationStatus::next));
        assertThat(qualified()).anyMatch(one -> !one.exemptions().isEmpty());
    }

    @Test
    void childrenMeetTheirFamiliesInEveryWay() {
        allOf(ContactKind.class, children().flatMap(child -> child.met().contacts().stream()).map(contact -> contact.content().kind()));
        allOf(ContactOutcome.class, children().flatMap(child -> child.met().contacts().stream()).map(contact -> contact.content().outcome()));
        allOf(PlanBasis.class, children().flatMap(child -> child.met().plans().stream()).map(plan -> plan.content().basis()));
        allOf(PlanUnit.class, children().flatMap(child -> child.met().plans().stream()).map(plan -> plan.content().unit()));
        assertThat(children().flatMap(child -> child.met().contacts().stream())).as("forbidden").anyMatch(contact -> contact.content().despiteWhy() != null);
    }

    @Test
    void familiesWithAnAssistantStandInEveryWay() {
        allOf(CaseKind.class, assisted().map(family -> family.content().kind()));
        allOf(Difficulty.class, assisted().map(family -> family.content().difficulty()));
        allOf(MemberRole.class, assisted().flatMap(family -> family.members().stream()).map(AssistedFamily.Belongs::role));
        allOf(CaseStepKind.class, assisted().flatMap(family -> family.contents().stream()).map(CaseStepContent::kind));
        allOf(CaseEnd.class, assisted().flatMap(family -> family.contents().stream()).map(CaseStepContent::end).filter(why -> why != null));
        allOf(VisitKind.class, notes().map(VisitNote::kind));
        allOf(VisitOutcome.class, notes().map(VisitNote::outcome));
        allOf(ChildSeen.class, notes().map(VisitNote::childSeen).filter(seen -> seen != null));
        allOf(CaseState.class, assisted().map(family -> family.standing().on(Counties.TODAY)));
    }

    @Test
    void familiesHelpOthersUntilTheyAreDissolvedForEveryReason() {
        allOf(DissolutionReason.class, helping().map(HelpingFamily::dissolution).filter(one -> one != null).map(Dissolution::why));
        assertThat(helping()).anyMatch(family -> family.contracts().isEmpty()).anyMatch(family -> family.contracts().size() > 1).anyMatch(family -> family.helps().isEmpty());
        assertThat(helping().flatMap(family -> family.helps().stream())).anyMatch(help -> help.content().assistance() == null);
    }

    @Test
    void violenceIsKnownInEveryWay() {
        List<GuardedFamily.Card> cards = guarded().flatMap(family -> family.cards().stream()).toList();
        allOf(FormAuthor.class, cards.stream().map(card -> card.content().filledBy()));
        allOf(CardEndReason.class, cards.stream().map(card -> card.content().end()).filter(why -> why != null));
        List<CardPartContent> parts = cards.stream().flatMap(card -> card.parts().stream()).map(GuardedFamily.Part::content).toList();
        allOf(CardRole.class, parts.stream().filter(CardPersonContent.class::isInstance).map(part -> ((CardPersonContent) part).role()));
        allOf(WorksFor.class, parts.stream().filter(GroupMemberContent.class::isInstance).map(part -> ((GroupMemberContent) part).worksFor()));
    }

    @Test
    void childrenAreTakenFromTheirFamiliesInEveryWay() {
        List<GuardedFamily.Removal> removals = guarded().flatMap(family -> family.removals().stream()).toList();
        allOf(PlacedWith.class, removals.stream().map(removal -> removal.content().placedWith()));
        allOf(MedicKind.class, removals.stream().map(removal -> removal.content().medicKind()));
        allOf(InterventionOutcome.class, removals.stream().map(removal -> removal.content().outcome()).filter(outcome -> outcome != null));
        List<ComplaintContent> complaints = removals.stream().flatMap(removal -> removal.complaints().values().stream()).toList();
        allOf(MadeThrough.class, complaints.stream().map(ComplaintContent::through));
        allOf(ComplaintOutcome.class, complaints.stream().map(ComplaintContent::outcome));
        assertThat(removals).anyMatch(GuardedFamily.Removal::inCare);
    }

    @Test
    void assistantsAreAwayAndPeopleDoOtherThingsInEveryWay() {
        List<Office.Away> away = Counties.TEN.stream().flatMap(county -> county.office().absences().stream()).toList();
        allOf(AssistantAbsenceKind.class, away.stream().map(one -> one.content().kind()));
        assertThat(away).as("today").anyMatch(one -> !one.content().since().isAfter(Counties.TODAY) && !one.content().until().isBefore(Counties.TODAY) && !one.deputies().isEmpty());
        allOf(OutsideWorkKind.class, Counties.TEN.stream().flatMap(county -> county.office().works().stream()).map(Office.Besides::kind));
    }

    @Test
    void courtsWantReportsAndOpinionsOfFamilies() {
        assertThat(assisted().flatMap(family -> family.court().orders().stream())).anyMatch(order -> !order.withdrawn().isEmpty());
        assertThat(assisted().flatMap(family -> family.court().requests().stream())).anyMatch(asked -> asked.content().dueOn().isAfter(Counties.TODAY));
        assertThat(assisted().flatMap(family -> family.court().filings().stream()).map(sent -> sent.content().type()).distinct())
                .containsExactlyInAnyOrder(CourtFilingType.WORK_WITH_FAMILY_REPORT, CourtFilingType.ASSISTANT_OPINION);
    }

    @Test
    void childrenAreAwayInEveryWay() {
        allOf(AbsenceKind.class, absences().map(gone -> gone.content().kind()));
        allOf(ListedFacility.class, absences().map(gone -> gone.content().facility()).filter(facility -> facility != null));
        allOf(LeaveBasis.class, absences().map(gone -> gone.content().basis()).filter(basis -> basis != null));
        allOf(Notified.class, Stream.of(Notified.values()).filter(who -> absences().anyMatch(gone -> gone.told().at(who) != null)));
        assertThat(absences()).as("forbidden").anyMatch(gone -> gone.content().despiteWhy() != null);
        assertThat(absences()).as("today").anyMatch(gone -> gone.content().until() == null);
    }

    @Test
    void familiesLiveWishAndAreReadyInEveryWay() {
        allOf(PetKind.class, homes().flatMap(home -> home.pets().stream()).map(pet -> pet.content().kind()));
        allOf(DwellingKind.class, homes().flatMap(home -> home.dwellings().stream()).map(dwelling -> dwelling.content().kind()));
        allOf(ExpectationSide.class, wishes().map(ExpectationContent::side));
        allOf(Nearness.class, wishes().map(ExpectationContent::farthest).filter(farthest -> farthest != null));
        allOf(ReadinessKind.class, homes().flatMap(home -> home.readiness().stream()).map(said -> said.content().kind()));
        allOf(NotReadyWhy.class, homes().flatMap(home -> home.readiness().stream()).map(said -> said.content().why()).filter(why -> why != null));
        // Nobody's partner lives with them without caring, and no relatives or others; workers write them down.
        allBut(Set.of(MemberTie.PARTNER, MemberTie.RELATIVE, MemberTie.OTHER), MemberTie.class, homes().flatMap(home -> home.members().stream()).map(one -> one.content().tie()));
        assertThat(homes().flatMap(home -> home.members().stream())).anyMatch(one -> one.content().elsewhere()).anyMatch(one -> one.content().until() != null);
        assertThat(homes().flatMap(home -> home.helpers().stream()).map(AtHome.Fact::content))
                .anyMatch(helper -> helper.helpsOn(Counties.TODAY)).anyMatch(helper -> helper.withdrawnOn() != null).anyMatch(helper -> helper.until() != null);
    }

    @Test
    void familiesRestAndMostlySaySoInTime() {
        assertThat(families().flatMap(family -> family.rests().stream())).anyMatch(rest -> rest.lateWhy() == null).anyMatch(rest -> rest.lateWhy() != null);
    }

    @Test
    void coordinatorsAreAppointedAndHandFamiliesOver() {
        allOf(FamilyOpinion.class, appointed().map(one -> one.content().opinion()));
        // Every family keeps a coordinator as long as it works, and what ends with it nobody writes down.
        Set<AppointmentEndReason> nobody = Set.of(AppointmentEndReason.FAMILY_GAVE_UP, AppointmentEndReason.COORDINATOR_LEFT, AppointmentEndReason.FAMILY_ENDED);
        allBut(nobody, AppointmentEndReason.class, appointed().map(Appointed::end).filter(end -> end != null).map(AppointmentEnd::why));
        assertThat(appointed()).anyMatch(one -> one.content().notesHidden()).anyMatch(one -> one.content().handOverNote() != null);
    }

    @Test
    void somethingWasSaidOfTwoFamiliesOfEveryCounty() {
        assertThat(Counties.TEN).allSatisfy(county -> {
            assertThat(county.complained()).hasSize(2).extracting(one -> one.content().kind()).containsExactly(ComplaintKind.COMPLAINT, ComplaintKind.ALLEGATION);
            assertThat(county.complained()).extracting(one -> one.closing() == null).containsExactly(false, true);
        });
    }

    @Test
    void peopleAreKnownInEveryWay() {
        allOf(NoPeselReason.class, people().map(person -> person.data().noPeselReason()).filter(why -> why != null));
        allOf(AddressKind.class, people().flatMap(person -> person.addresses().stream()).map(Human.Lived::kind));
        allOf(KinshipKind.class, Counties.TEN.stream().flatMap(county -> county.ties().stream()).map(Tie::kind));
        assertThat(people().map(person -> person.data().citizenship())).contains("PL", "UA", "BY");
        assertThat(people()).anyMatch(person -> person.data().bornEstimated()).anyMatch(person -> person.data().documentNumber() != null);
    }

    private static <E extends Enum<E>> void allOf(Class<E> type, Stream<E> chosen) {
        allBut(Set.of(), type, chosen);
    }

    private static <E extends Enum<E>> void allBut(Collection<E> nobodyChooses, Class<E> type, Stream<E> chosen) {
        Set<E> missing = EnumSet.copyOf(Arrays.asList(type.getEnumConstants()));
        missing.removeAll(nobodyChooses);
        missing.removeAll(chosen.collect(Collectors.toSet()));
        assertThat(missing).as(type.getSimpleName()).isEmpty();
    }

    private static Stream<ChildFile> children() {
        return Counties.TEN.stream().flatMap(county -> county.children().stream());
    }

    @Test
    void youngPeopleLeaveCareInEveryWay() {
        allOf(LeavingStepKind.class, children().flatMap(child -> child.leaver().steps().stream()).map(step -> step.content().kind()));
        allOf(LeavingAidKind.class, aids().map(LeavingAidContent::kind));
        allOf(AidDecision.class, aids().map(LeavingAidContent::decision).filter(decision -> decision != null));
        // No note names a ground of its own.
        allBut(Set.of(RefusalGround.OTHER), RefusalGround.class, aids().map(LeavingAidContent::refusedFor).filter(ground -> ground != null));
        allOf(AidExclusion.class, periods().map(LeavingPeriodContent::exclusion).filter(exclusion -> exclusion != null));
        assertThat(aids()).as("in kind").anyMatch(LeavingAidContent::inKind);
        allOf(LeavingPeriodKind.class, periods().map(LeavingPeriodContent::kind));
        // No decision names a ground of its own.
        allBut(Set.of(SuspensionGround.OTHER), SuspensionGround.class, periods().map(LeavingPeriodContent::ground).filter(ground -> ground != null));
    }

    @Test
    void childrenAreIllGoToSchoolAndHoldCertificates() {
        allOf(WellbeingKind.class, wellbeing().map(WellbeingContent::kind));
        allOf(DisabilityDegree.class, wellbeing().map(WellbeingContent::degree).filter(degree -> degree != null));
    }

    @Test
    void somebodyIsBackInCareAtFullAgeWhileAidIsSuspended() {
        assertThat(children().filter(CountyVarietyTest::isBack).flatMap(child -> child.leaver().periods().stream()).map(spent -> spent.content().ground()))
                .contains(SuspensionGround.RENEWED_STAY);
    }

    private static boolean isBack(ChildFile child) {
        return child.stays().size() > 1
                && child.stays().getLast().end() == null
                && child.stays().getLast().terms().basis() == LegalBasis.ADULT_STAY
                && child.stays().getLast().terms().since().isAfter(child.stays().get(child.stays().size() - 2).until());
    }

    private static Stream<LeavingAidContent> aids() {
        return children().flatMap(child -> child.leaver().aids().stream()).map(ChildLeaving.Asked::content);
    }

    private static Stream<LeavingPeriodContent> periods() {
        return children().flatMap(child -> child.leaver().periods().stream()).map(ChildLeaving.Spent::content);
    }

    private static Stream<WellbeingContent> wellbeing() {
        return children().flatMap(child -> child.wellbeing().facts().stream()).map(ChildWellbeing.Known::content);
    }

    private static Stream<ChildAbsences.Gone> absences() {
        return children().flatMap(child -> child.away().times().stream());
    }

    private static Stream<FamilyWork.Planned> familyPlans() {
        return Counties.TEN.stream().flatMap(county -> county.familyWork().stream()).flatMap(work -> work.plans().stream());
    }

    private static Stream<PlanVersion> plans() {
        return children().flatMap(child -> child.plans().stream());
    }

    private static Stream<ChildStay> stays() {
        return children().flatMap(child -> child.stays().stream());
    }

    private static <T> Stream<T> notices(Function<RecordNotice, T> what) {
        return children().flatMap(child -> child.notices().stream()).map(what);
    }

    private static Stream<AtHome> homes() {
        return families().map(FamilyFile::home);
    }

    private static Stream<ExpectationContent> wishes() {
        return homes().flatMap(home -> home.expectations().stream()).map(AtHome.Fact::content);
    }

    private static Stream<Appointed> appointed() {
        return Counties.TEN.stream().flatMap(county -> county.appointed().stream());
    }

    private static Stream<FamilyFile> families() {
        return Counties.TEN.stream().flatMap(county -> county.families().stream());
    }

    private static Stream<FamilyFile.Evaluated> evaluations() {
        return families().flatMap(family -> family.evaluations().stream());
    }

    private static Stream<Qualified> qualified() {
        return Counties.TEN.stream().flatMap(county -> county.qualified().stream());
    }

    private static Stream<QualificationStatus> today() {
        return Counties.TEN.stream()
                .flatMap(county -> county.qualified().stream().map(one -> Qualification.on(Counties.TODAY, one.facts(), county.settings().qualification(Counties.BOOK))));
    }

    private static Stream<VisitNote> notes() {
        return assisted().flatMap(family -> family.meetings().stream()).map(AssistedFamily.Met::note).filter(note -> note != null);
    }

    private static Stream<AssistedFamily> assisted() {
        return Counties.TEN.stream().flatMap(county -> county.assisted().stream());
    }

    private static Stream<HelpingFamily> helping() {
        return Counties.TEN.stream().flatMap(county -> county.helping().stream());
    }

    private static Stream<GuardedFamily> guarded() {
        return Counties.TEN.stream().flatMap(county -> county.guarded().stream());
    }

    private static Stream<Human> people() {
        return Counties.TEN.stream().flatMap(county -> county.people().stream());
    }
}
