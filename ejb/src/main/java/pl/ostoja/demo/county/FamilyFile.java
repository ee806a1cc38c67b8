package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.duty.Duty;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.CarerLeaves;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.ContractBasis;
import pl.ostoja.fostering.ContractDuties;
import pl.ostoja.fostering.ContractFacts;
import pl.ostoja.fostering.ContractLaw;
import pl.ostoja.fostering.ContractRequestContent;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.fostering.ExtraJobContent;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Household;
import pl.ostoja.fostering.RestContent;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.HelperDuties;
import pl.ostoja.review.EvaluatedFamily;
import pl.ostoja.review.EvaluationContent;
import pl.ostoja.review.EvaluationCourse;
import pl.ostoja.review.EvaluationDuties;
import pl.ostoja.review.EvaluationFacts;
import pl.ostoja.review.EvaluationId;
import pl.ostoja.shared.Period;

/**
 * A foster family with all its history.
 *
 * @param firstPlacedOn day on which the first child came, null if none has
 */
public record FamilyFile(
        FosterFamilyId id, String number, Household described, LocalDate registeredOn, boolean restricted, List<Cares> carers,
        List<Holds> forms, List<Stands> standings, LocalDate firstPlacedOn, List<ContractTerm> contracts, List<Asked> asked, List<ExtraJob> extraJobs, List<RestContent> rests,
        List<Evaluated> evaluations, AtHome home) {
    public FamilyFile {
        carers = List.copyOf(carers);
        forms = List.copyOf(forms);
        standings = List.copyOf(standings);
        contracts = List.copyOf(contracts);
        asked = List.copyOf(asked);
        extraJobs = List.copyOf(extraJobs);
        rests = List.copyOf(rests);
        evaluations = List.copyOf(evaluations);
    }

    /**
     * A request for a contract.
     *
     * @param settledBy the contract that was made upon it on the day, null if none was
     */
    public record Asked(FamilyFactId id, ContractRequestContent content, ContractTerm settledBy, LocalDate signedOn) {}

    /** Work that a carer does besides. */
    public record ExtraJob(FamilyFactId id, PersonId carer, ExtraJobContent content) {}

    /** Upon what a contract was made; null if nobody knows. */
    public ContractBasis basis(ContractTerm contract) {
        return asked.stream().filter(one -> contract.equals(one.settledBy())).findFirst().map(one -> ContractBasis.of(one.id(), one.signedOn())).orElse(null);
    }

    /** @param motionSentOn null if it led to no motion */
    public record Evaluated(EvaluationId id, EvaluationContent content, EvaluationCourse course, LocalDate motionSentOn) {
        public EvaluationFacts facts() {
            return new EvaluationFacts(id.value(), content.madeOn(), content.result(), course, motionSentOn);
        }
    }

    /** What is and was owed about the family, as the areas derive it from the same facts. */
    public List<Duty> duties(CareLaw law, ContractLaw contractLaw) {
        List<Duty> duties = new ArrayList<>();
        EvaluationDuties.derive(evaluated(), evaluations.stream().map(Evaluated::facts).toList(), law, duties::add);
        HelperDuties.derive(home.helperRequests(this), home.residents(), law, duties::add);
        ContractDuties.derive(contractFacts(), contractLaw, duties::add);
        return duties;
    }

    private ContractFacts contractFacts() {
        return new ContractFacts(
                id.value(),
                forms.stream().map(held -> new ApplicantFacts.Held(held.forms(), held.period())).toList(),
                asked.stream().map(one -> new ContractFacts.Asked(one.id().value(), one.content())).toList(),
                contracts.stream().map(term -> new ContractFacts.Made(term, basis(term))).toList(),
                home.dwellings().stream().map(lives -> new ContractFacts.Lives(lives.id().value(), lives.content())).toList(),
                evaluated().endedOn());
    }

    /** What its evaluations follow from. */
    public EvaluatedFamily evaluated() {
        Stands last = standings.getLast();
        return new EvaluatedFamily(id.value(), firstPlacedOn, last.standing() == FamilyStanding.ENDED ? last.period().since() : null, contracts);
    }

    /** @param leftWhy null while the person cares */
    public record Cares(PersonId person, Period period, CarerLeaves leftWhy) {}

    /** The forms of care, from a day to a day, and who agreed where they have no room for all who live there. */
    public record Holds(FamilyForms forms, Period period, Consents consents) {
        Holds(FamilyForms forms, Period period) {
            this(forms, period, Consents.NONE);
        }
    }

    /** Whether it could take children, from a day to a day. */
    public record Stands(FamilyStanding standing, String reason, Period period) {}

    public FamilyForms formsOn(LocalDate day) {
        return forms.stream().filter(held -> held.period().contains(day)).findFirst().orElse(forms.getFirst()).forms();
    }

    public FamilyStanding standingOn(LocalDate day) {
        return standings.stream()
                .filter(held -> held.period().contains(day))
                .findFirst()
                .map(Stands::standing)
                .orElse(FamilyStanding.NOT_YET_QUALIFIED);
    }
}
