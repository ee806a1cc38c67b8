package pl.ostoja.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.shared.Explanation;

/**
 * What a family asked for and what was agreed with it; the latest first.
 *
 * @param elsewhere the dwellings outside of the county that it came to live in while a contract ran (FST-49)
 */
public record ContractFile(List<Asked> requests, List<Made> contracts, List<DwellingDetails> elsewhere) implements Serializable {
    public ContractFile {
        requests = List.copyOf(requests);
        contracts = List.copyOf(contracts);
        elsewhere = List.copyOf(elsewhere);
    }

    /** @param settledOn day of the contract that was made upon it, null if none was */
    public record Asked(ContractRequestDetails details, LocalDate settledOn) implements Serializable {
        /** Whether a contract can be made upon it. */
        public boolean open() {
            return settledOn == null && details.content().until() == null;
        }
    }

    /** @param why by which provision it was made; null of a contract that was written down before that was asked */
    public record Made(ContractDetails details, Explanation why) implements Serializable {}

    /** Those upon which a contract can be made. */
    public List<Asked> open() {
        return requests.stream().filter(Asked::open).toList();
    }
}
