package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.absence.AbsenceContent;
import pl.ostoja.absence.AbsenceDuties;
import pl.ostoja.absence.AbsenceFacts;
import pl.ostoja.absence.AbsenceId;
import pl.ostoja.absence.Told;
import pl.ostoja.authority.AdoptionDuties;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.authority.Parent;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.contact.ContactContent;
import pl.ostoja.contact.ContactId;
import pl.ostoja.contact.ContactPlanId;
import pl.ostoja.contact.PlanContent;
import pl.ostoja.court.CourtDuties;
import pl.ostoja.court.FilingContent;
import pl.ostoja.court.FilingId;
import pl.ostoja.court.FilingSent;
import pl.ostoja.duty.Duty;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.leaving.CareLeaver;
import pl.ostoja.leaving.LeavingAidContent;
import pl.ostoja.leaving.LeavingAidId;
import pl.ostoja.leaving.LeavingDuties;
import pl.ostoja.leaving.LeavingPeriodContent;
import pl.ostoja.leaving.LeavingPeriodId;
import pl.ostoja.leaving.LeavingStepContent;
import pl.ostoja.leaving.LeavingStepFacts;
import pl.ostoja.leaving.LeavingStepId;
import pl.ostoja.leaving.SuspensionDuties;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareNeeds;
import pl.ostoja.placement.ChildDocumentSet;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.CourtDays;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.NoticeSent;
import pl.ostoja.placement.PlacementDuties;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.placement.StayActs;
import pl.ostoja.placement.StayExtension;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayTerms;
import pl.ostoja.plan.ActionOutcome;
import pl.ostoja.plan.ChildPlanContent;
import pl.ostoja.plan.ChildPlanDuties;
import pl.ostoja.plan.PlanId;
import pl.ostoja.review.MeetingPlan;
import pl.ostoja.review.OpinionDemandContent;
import pl.ostoja.review.OpinionDemandDuties;
import pl.ostoja.review.OpinionDemandFacts;
import pl.ostoja.review.OpinionDemandId;
import pl.ostoja.review.OutsideAssessmentContent;
import pl.ostoja.review.OutsideAssessmentId;
import pl.ostoja.review.ReviewContent;
import pl.ostoja.review.ReviewDuties;
import pl.ostoja.review.ReviewHeld;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewSeeds;
import pl.ostoja.settlement.AgreementContent;
import pl.ostoja.settlement.AwayDays;
import pl.ostoja.settlement.Circumstance;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FeeAccount;
import pl.ostoja.settlement.FeeContent;
import pl.ostoja.settlement.FeeDuties;
import pl.ostoja.settlement.FeePaymentContent;
import pl.ostoja.settlement.LiabilityDuties;
import pl.ostoja.settlement.PayersContent;
import pl.ostoja.wellbeing.WellbeingContent;
import pl.ostoja.wellbeing.WellbeingDuties;
import pl.ostoja.wellbeing.WellbeingFactId;
import pl.ostoja.wellbeing.WellbeingKind;

/** A child in care, or that was, with all that was written down of it. */
public record ChildFile(
        ChildId id, PersonId person, LocalDate born, LocalDate died, String number, LocalDate registeredOn, CareNeeds needs, boolean restricted,
        LeavingCare leaving, List<Stays> stays, List<RecordNotice> notices, List<Reviewed> reviews, List<Called> called, List<PlanVersion> plans, List<Filed> filings,
        Legal legal, List<Gone> away, Met met, Liable liable, Fees fees, Leaver leaver, List<Known> wellbeing,
        Outside outside) {
    public ChildFile {
        stays = List.copyOf(stays);
        notices = List.copyOf(notices);
        reviews = List.copyOf(reviews);
        called = List.copyOf(called);
        plans = List.copyOf(plans);
        filings = List.copyOf(filings);
        away = List.copyOf(away);
        wellbeing = List.copyOf(wellbeing);
    }

    /**
     * A stay.
     *
     * @param family null elsewhere than in a family, which has a name then
     * @param end null while it lasts
     */
    public record Stays(
            StayId id, FosterFamilyId family, String placeName, CareForm form, StayTerms terms, Consents consents, String siblingsApartWhy,
            StayExtension extension, Ends end, Course course) {
        Stays(
                StayId id, FosterFamilyId family, String placeName, CareForm form, StayTerms terms, Consents consents, String siblingsApartWhy,
                StayExtension extension, Ends end) {
            this(id, family, placeName, form, terms, consents, siblingsApartWhy, extension, end, Course.NONE);
        }

        public StayFacts facts() {
            return new StayFacts(
                    id.value(), family == null ? null : family.value(), form, terms.basis(), terms.order().issuedOn(), terms.since(), terms.admittedAt(),
                    until(), end == null ? null : end.reason(), extension, Set.copyOf(terms.doubts().explainedRules()),
                    course.documents(), new CourtDays(course.acts().caseEndedOn(), terms.foreign() == null ? null : terms.foreign().consentOn()));
        }

        public LocalDate until() {
            return end == null ? null : end.until();
        }

        public boolean occupies(LocalDate day) {
            return !day.isBefore(terms.since()) && (end == null || day.isBefore(end.until()));
        }

        Stays siblingsApart(String why) {
            return new Stays(id, family, placeName, form, terms, consents, why, extension, end, course);
        }

        Stays agreed(Consents given) {
            return new Stays(id, family, placeName, form, terms, given, siblingsApartWhy, extension, end, course);
        }

        Stays with(Course other) {
            return new Stays(id, family, placeName, form, terms, consents, siblingsApartWhy, extension, end, other);
        }

        Stays on(StayTerms other) {
            return new Stays(id, family, placeName, form, other, consents, siblingsApartWhy, extension, end, course);
        }

        Stays endedBy(Ends ended) {
            return new Stays(id, family, placeName, form, terms, consents, siblingsApartWhy, extension, ended, course);
        }
    }

    /** What is planned and handed over in the course of a stay. */
    public record Course(LocalDate plannedEndOn, ChildDocumentSet documents, StayActs acts) {
        public static final Course NONE = new Course(null, ChildDocumentSet.NONE, StayActs.NONE);
    }

    /** The end of a stay. */
    public record Ends(LocalDate until, EndReason reason, String note) {}

    /** @param opinionSentOn null if the opinion has not gone out */
    public record Reviewed(ReviewId id, ReviewContent content, LocalDate opinionSentOn) {
        public ReviewHeld held() {
            return new ReviewHeld(id.value(), content.heldOn(), opinionSentOn);
        }
    }

    /** A meeting, by the number of its review. */
    public record Called(ReviewId id, MeetingPlan plan, List<ReviewSeeds.Invited> invited, LocalDate calledOn) {
        public Called {
            invited = List.copyOf(invited);
        }
    }

    /** @param outcomes what has become of each action */
    public record PlanVersion(PlanId id, int number, ChildPlanContent content, List<ActionOutcome> outcomes) {
        public PlanVersion {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Something that went to a court. */
    public record Filed(FilingId id, FilingContent content) {
        public FilingSent sent() {
            return new FilingSent(id.value(), content.type(), content.sentOn());
        }
    }

    /** Something that a court ruled, or that a certificate says. */
    public record Ruled(LegalEventId id, LegalEventContent content) {}

    /** What the legal situation follows from. */
    public record Legal(List<Parent> parents, List<Ruled> events) {
        public Legal {
            parents = List.copyOf(parents);
            events = List.copyOf(events);
        }

        public LegalFacts facts() {
            return new LegalFacts(parents, events.stream().map(event -> event.content().facts(event.id())).toList());
        }
    }

    /** A time in which the child was not where it lives. */
    public record Gone(AbsenceId id, AbsenceContent content, Told told) {
        public AbsenceFacts facts() {
            return AbsenceFacts.of(id, content, told);
        }
    }

    /** A contact. */
    public record Contacted(ContactId id, ContactContent content) {}

    /** A part of the plan of contacts. */
    public record Planned(ContactPlanId id, PlanContent content) {}

    /** With whom the child was in contact, and is to be. */
    public record Met(List<Contacted> contacts, List<Planned> plans) {
        public Met {
            contacts = List.copyOf(contacts);
            plans = List.copyOf(plans);
        }
    }

    /** A decision on who pays for the care. */
    public record Decided(CostFactId id, PayersContent content) {}

    /** An agreement with who pays. */
    public record Agreed(CostFactId id, AgreementContent content) {}

    /**
     * Who pays for the care of the child.
     *
     * @param host the county that looks after it
     */
    public record Liable(TerytCode host, List<Decided> decisions, List<Agreed> agreements) {
        public Liable {
            decisions = List.copyOf(decisions);
            agreements = List.copyOf(agreements);
        }

        void derive(CareFacts care, CareLaw law, Consumer<Duty> sink) {
            LiabilityDuties.derive(
                    care, decisions.stream().map(one -> one.content().decision(one.id(), care)).toList(),
                    agreements.stream().map(Agreed::content).toList(), host, law, sink);
        }
    }

    /** A decision on the fee of the parents. */
    public record Charged(CostFactId id, FeeContent content) {}

    /** A payment of the parents. */
    public record Paid(CostFactId id, FeePaymentContent content) {}

    /** What the parents owe for the care of the child, and what they paid. */
    public record Fees(List<Charged> decisions, List<Paid> payments) {
        static final Fees NONE = new Fees(List.of(), List.of());

        public Fees {
            decisions = List.copyOf(decisions);
            payments = List.copyOf(payments);
        }

        void derive(CareFacts care, List<Circumstance> circumstances, CareLaw law, Consumer<Duty> sink) {
            if (!decisions.isEmpty()) {
                FeeAccount account = new FeeAccount(decisions.stream().map(Charged::content).toList(), payments.stream().map(Paid::content).toList());
                FeeDuties.derive(care, circumstances, account, law, sink);
            }
        }
    }

    /** A demand of an adoption centre for opinions. */
    public record Demanded(OpinionDemandId id, OpinionDemandContent content) {
        OpinionDemandFacts facts() {
            return new OpinionDemandFacts(id.value(), content.cameOn(), content.sentOn());
        }
    }

    /** An assessment that somebody else made. */
    public record Assessed(OutsideAssessmentId id, OutsideAssessmentContent content) {}

    /** What others ask and assess. */
    public record Outside(List<Demanded> demands, List<Assessed> assessments) {
        static final Outside NONE = new Outside(List.of(), List.of());

        public Outside {
            demands = List.copyOf(demands);
            assessments = List.copyOf(assessments);
        }
    }

    /** A step towards leaving care. */
    public record Taken(LeavingStepId id, LeavingStepContent content) {}

    /** An aid that was applied for. */
    public record Asked(LeavingAidId id, LeavingAidContent content) {}

    /** Days that matter for aid. */
    public record Spent(LeavingPeriodId id, LeavingPeriodContent content) {}

    /** How somebody leaves care. */
    public record Leaver(List<Taken> steps, List<Asked> aids, List<Spent> periods) {
        static final Leaver NONE = new Leaver(List.of(), List.of(), List.of());

        public Leaver {
            steps = List.copyOf(steps);
            aids = List.copyOf(aids);
            periods = List.copyOf(periods);
        }

        Leaver with(Taken more) {
            return new Leaver(Stream.concat(steps.stream(), Stream.of(more)).toList(), aids, periods);
        }

        List<LeavingStepFacts> facts() {
            return steps.stream().map(step -> step.content().facts()).toList();
        }

        List<LeavingAidContent> asked() {
            return aids.stream().map(Asked::content).toList();
        }

        CareLeaver of(CareFacts care, CareLaw law) {
            return new CareLeaver(care, care.leaving(), periods.stream().map(Spent::content).toList(), false, law);
        }
    }

    /** A fact about health, school or disability. */
    public record Known(WellbeingFactId id, WellbeingContent content) {}

    /** What duties follow from. */
    public CareFacts care() {
        List<NoticeSent> sent = notices.stream().map(notice -> new NoticeSent(notice.stay().value(), notice.kind(), notice.sentOn(), notice.sentAt())).toList();
        return new CareFacts(id.value(), born, died, stays.stream().map(Stays::facts).toList(), sent, leaving);
    }

    /** What follows from absences for its costs. */
    static List<Circumstance> circumstances(CareFacts care, List<Gone> away, Legal legal) {
        Set<UUID> parents = legal.parents().stream().map(Parent::person).collect(Collectors.toSet());
        return AwayDays.of(away.stream().map(Gone::facts).toList(), care, parents);
    }

    private Map<UUID, LocalDate> atOnce() {
        return wellbeing.stream()
                .filter(known -> known.content().kind() == WellbeingKind.PREGNANCY)
                .collect(Collectors.toMap(known -> known.id().value(), known -> known.content().since()));
    }

    /** The same with one more letter to a court. */
    ChildFile with(Filed more) {
        return new ChildFile(
                id, person, born, died, number, registeredOn, needs, restricted, leaving, stays, notices, reviews, called, plans,
                Stream.concat(filings.stream(), Stream.of(more)).toList(), legal, away, met, liable, fees, leaver, wellbeing, outside);
    }

    List<FilingSent> sent() {
        return filings.stream().map(Filed::sent).toList();
    }

    /** What is and was owed about the child, as the areas derive it from the same facts. */
    public List<Duty> duties(CareLaw law) {
        List<Duty> duties = new ArrayList<>();
        CareFacts care = care();
        PlacementDuties.derive(care, law, duties::add);
        AdoptionDuties.derive(care, legal.facts(), law, duties::add);
        LeavingDuties.derive(care, leaver.facts(), law, duties::add);
        SuspensionDuties.derive(leaver.of(care, law), leaver.asked(), duties::add);
        WellbeingDuties.derive(care, wellbeing.stream().map(known -> known.content().facts()).toList(), law, duties::add);
        AbsenceDuties.derive(care, away.stream().map(Gone::facts).toList(), law, duties::add);
        List<ReviewHeld> held = reviews.stream().map(Reviewed::held).toList();
        ReviewDuties.derive(care, held, law, duties::add);
        OpinionDemandDuties.derive(care, outside.demands().stream().map(Demanded::facts).toList(), law, duties::add);
        ChildPlanDuties.derive(care, plans.stream().map(plan -> plan.content().made().madeOn()).toList(), held, atOnce(), law, duties::add);
        liable.derive(care, law, duties::add);
        fees.derive(care, circumstances(care, away, legal), law, duties::add);
        CourtDuties.derive(care, sent(), law, duties::add);
        return duties;
    }
}
