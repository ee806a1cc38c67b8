package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.CarerLeaves;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Household;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/** A foster family with all its history. */
public record FamilyFile(
        FosterFamilyId id, String number, Household described, LocalDate registeredOn, boolean restricted, List<Cares> carers,
        List<Holds> forms, List<Stands> standings) {
    public FamilyFile {
        carers = List.copyOf(carers);
        forms = List.copyOf(forms);
        standings = List.copyOf(standings);
    }

    /** @param leftWhy null while the person cares */
    public record Cares(PersonId person, Period period, CarerLeaves leftWhy) {}

    /** The forms of care, from a day to a day. */
    public record Holds(FamilyForms forms, Period period) {}

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
