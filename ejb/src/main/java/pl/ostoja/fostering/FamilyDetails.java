package pl.ostoja.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.shared.Period;

/**
 * A foster family as its page shows it; who lives there is told by the area of placement.
 *
 * @param candidate whether it only wants to become a foster family; then it has no forms and no standing
 * @param contracts with a professional family or a family children's home, the first one first
 * @param coordinator null if the family has none today
 */
public record FamilyDetails(
        FosterFamilyId id,
        String fileNumber,
        Household household,
        boolean restricted,
        boolean candidate,
        List<CarerRow> carers,
        List<FormRow> forms,
        List<StandingRow> standings,
        List<ContractDetails> contracts,
        AccountId coordinator,
        String coordinatorName,
        long version)
        implements Serializable {

    /**
     * A foster parent with the days of caring.
     *
     * @param leftWhy null while the person cares
     */
    public record CarerRow(PersonDetails person, Period period, CarerLeaves leftWhy) implements Serializable {}

    /**
     * The forms held during a period.
     *
     * @param consents with which more lived there at first than they have places for
     */
    public record FormRow(FamilyForms forms, Period period, Consents consents) implements Serializable {}

    /** The standing during a period. */
    public record StandingRow(FamilyStanding standing, String reason, Period period) implements Serializable {}

    public FamilyDetails {
        carers = List.copyOf(carers);
        forms = List.copyOf(forms);
        standings = List.copyOf(standings);
        contracts = List.copyOf(contracts);
    }

    /** Those held on the day; before the family held any, the first ones; null for a candidate. */
    public FamilyForms formsOn(LocalDate day) {
        return forms.stream().filter(row -> row.period().contains(day)).findFirst().or(() -> forms.stream().findFirst()).map(FormRow::forms).orElse(null);
    }

    public FamilyStanding standingOn(LocalDate day) {
        return standings.stream()
                .filter(row -> row.period().contains(day))
                .map(StandingRow::standing)
                .findFirst()
                .orElse(FamilyStanding.NOT_YET_QUALIFIED);
    }
}
