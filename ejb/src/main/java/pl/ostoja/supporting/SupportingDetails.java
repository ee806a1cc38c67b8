package pl.ostoja.supporting;

import java.io.Serializable;
import java.util.List;

/**
 * A supporting family as its page shows it.
 *
 * @param dissolution null while it is one
 * @param state today
 * @param contracted whether a contract holds today
 * @param contracts the latest first
 * @param helps those that last first, then the latest
 * @param version to be sent back with a change
 */
public record SupportingDetails(
        SupportingFamilyId id, String fileNumber, SupportingContent content, Dissolution dissolution, SupportingState state, boolean contracted,
        List<SupportContractDetails> contracts, List<HelpDetails> helps, long version)
        implements Serializable {
    public SupportingDetails {
        contracts = List.copyOf(contracts);
        helps = List.copyOf(helps);
    }

    public boolean isDissolved() {
        return dissolution != null;
    }
}
