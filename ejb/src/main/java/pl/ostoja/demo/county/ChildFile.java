package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.authority.AdoptionDuties;
import pl.ostoja.duty.Duty;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareNeeds;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.NoticeSent;
import pl.ostoja.placement.PlacementDuties;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.plan.ChildPlanDuties;

/** A child in care, or that was, with all that was written down of it. */
public record ChildFile(
        ChildId id, PersonId person, LocalDate born, LocalDate died, String number, LocalDate registeredOn, CareNeeds needs, boolean restricted,
        LeavingCare leaving, List<ChildStay> stays, List<RecordNotice> notices, ChildAssessments reviews, List<PlanVersion> plans, ChildCourt court,
        ChildAbsences away, ChildContacts met, ChildPayers payers, ChildFees fees, ChildLeaving leaver, ChildWellbeing wellbeing) {
    public ChildFile {
        stays = List.copyOf(stays);
        notices = List.copyOf(notices);
        plans = List.copyOf(plans);
    }

    /** The same with one more letter to a court. */
    ChildFile with(ChildCourt.Filed more) {
        return new ChildFile(
                id, person, born, died, number, registeredOn, needs, restricted, leaving, stays, notices, reviews, plans, court.with(more), away, met,
                payers, fees, leaver, wellbeing);
    }

    /** What duties follow from. */
    public CareFacts care() {
        List<NoticeSent> sent = notices.stream().map(notice -> new NoticeSent(notice.stay().value(), notice.kind(), notice.sentOn(), notice.sentAt())).toList();
        return new CareFacts(id.value(), born, died, stays.stream().map(ChildStay::facts).toList(), sent, leaving);
    }

    /** What is and was owed about the child, as the areas derive it from the same facts. */
    public List<Duty> duties(CareLaw law) {
        List<Duty> duties = new ArrayList<>();
        CareFacts care = care();
        PlacementDuties.derive(care, law, duties::add);
        AdoptionDuties.derive(care, court.legal().facts(), law, duties::add);
        leaver.derive(care, law, duties::add);
        wellbeing.derive(care, law, duties::add);
        away.derive(care, law, duties::add);
        reviews.derive(care, law, duties::add);
        ChildPlanDuties.derive(care, plans.stream().map(plan -> plan.content().made().madeOn()).toList(), reviews.held(), wellbeing.atOnce(), law, duties::add);
        payers.derive(care, law, duties::add);
        fees.derive(care, away.circumstances(care, court.legal()), law, duties::add);
        court.derive(care, law, duties::add);
        return duties;
    }
}
