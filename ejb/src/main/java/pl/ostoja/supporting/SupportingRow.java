package pl.ostoja.supporting;

import java.io.Serializable;
import java.time.LocalDate;

/** One line of the list of supporting families, as of today. @param families how many it helps; @param contracted whether a contract holds */
public record SupportingRow(
        SupportingFamilyId id, String fileNumber, String label, String carers, String town, LocalDate setUpOn, SupportingState state, long families, boolean contracted)
        implements Serializable {

    static SupportingRow of(SupportingFamily family, long families, long contracts, LocalDate today) {
        SupportingContent content = family.content();
        return new SupportingRow(
                family.id(), family.fileNumber(), content.label(), content.carers(), content.address().place(), content.setUpOn(),
                SupportingState.on(today, family.lastDay(), families), families, contracts > 0);
    }
}
