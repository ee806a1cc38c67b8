package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.supporting.Dissolution;
import pl.ostoja.supporting.HelpContent;
import pl.ostoja.supporting.SupportContractContent;
import pl.ostoja.supporting.SupportContractId;
import pl.ostoja.supporting.SupportHelpId;
import pl.ostoja.supporting.SupportingContent;
import pl.ostoja.supporting.SupportingFamilyId;

/** A supporting family, with its contracts and whom it helps. @param dissolution null of one that is there */
public record HelpingFamily(
        SupportingFamilyId id, String number, SupportingContent content, Dissolution dissolution, List<Agreed> contracts, List<Helps> helps) {
    public HelpingFamily {
        contracts = List.copyOf(contracts);
        helps = List.copyOf(helps);
    }

    /** A contract. */
    public record Agreed(SupportContractId id, SupportContractContent content) {}

    /** Help to a family. */
    public record Helps(SupportHelpId id, HelpContent content) {}

    public LocalDate setUpOn() {
        return content.setUpOn();
    }
}
