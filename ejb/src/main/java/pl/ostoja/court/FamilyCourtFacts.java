package pl.ostoja.court;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Of a family what its duties towards courts follow from.
 *
 * @param reports the days that stand
 * @param lifted the days on which courts lifted its obligation
 */
public record FamilyCourtFacts(UUID family, List<Report> reports, List<Opinion> opinions, List<FilingSent> sent, List<LocalDate> lifted) {
    public FamilyCourtFacts {
        reports = List.copyOf(reports);
        opinions = List.copyOf(opinions);
        sent = List.copyOf(sent);
        lifted = List.copyOf(lifted);
    }

    /** A day that an order sets. */
    public record Report(UUID order, FamilyOrderContent by, LocalDate day) {}

    /** A request. */
    public record Opinion(UUID id, OpinionRequestContent content) {}

    /** The days on which filings of the type were sent, in time. */
    List<LocalDate> sent(CourtFilingType type) {
        return sent.stream().filter(filing -> filing.type() == type).map(FilingSent::sentOn).sorted().toList();
    }
}
