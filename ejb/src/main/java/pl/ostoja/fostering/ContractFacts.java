package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What duties about the contracts of one family follow from.
 *
 * @param forms with the days on which they were held, in order
 * @param endedOn day from which it works no more, null while it does
 */
public record ContractFacts(
        UUID family, List<ApplicantFacts.Held> forms, List<Asked> requests, List<Made> contracts, List<Lives> dwellings, LocalDate endedOn) {
    public ContractFacts {
        forms = List.copyOf(forms);
        requests = List.copyOf(requests);
        contracts = List.copyOf(contracts);
        dwellings = List.copyOf(dwellings);
    }

    /** A request. */
    public record Asked(UUID id, ContractRequestContent content) {}

    /** A contract. */
    public record Made(ContractTerm term, ContractBasis basis) {}

    /** In what it lives. */
    public record Lives(UUID id, DwellingContent content) {}

    boolean isProfessionalOn(LocalDate day) {
        return forms.stream().anyMatch(held -> held.period().contains(day) && held.forms().forms().contains(FamilyForm.PROFESSIONAL));
    }
}
