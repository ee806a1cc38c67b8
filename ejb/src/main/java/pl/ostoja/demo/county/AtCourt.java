package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.court.FamilyCourtFacts;
import pl.ostoja.court.FamilyOrderContent;
import pl.ostoja.court.FamilyOrderId;
import pl.ostoja.court.FilingContent;
import pl.ostoja.court.FilingId;
import pl.ostoja.court.FilingSent;
import pl.ostoja.court.OpinionRequestContent;
import pl.ostoja.court.OpinionRequestId;

/** What courts ordered and asked about a family with an assistant, and what was sent to them. */
public record AtCourt(List<Ordered> orders, List<Asked> requests, List<Sent> filings) {
    static final AtCourt NOTHING = new AtCourt(List.of(), List.of(), List.of());

    public AtCourt {
        orders = List.copyOf(orders);
        requests = List.copyOf(requests);
        filings = List.copyOf(filings);
    }

    /**
     * An order.
     *
     * @param days that it sets
     * @param withdrawn days of the one before that it withdraws
     */
    public record Ordered(FamilyOrderId id, FamilyOrderContent content, List<LocalDate> days, List<LocalDate> withdrawn) {
        public Ordered {
            days = List.copyOf(days);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /** A request for an opinion. */
    public record Asked(OpinionRequestId id, OpinionRequestContent content) {}

    /** A filing. */
    public record Sent(FilingId id, FilingContent content) {}

    /** What the duties follow from. */
    FamilyCourtFacts facts(UUID family, List<LocalDate> lifted) {
        Set<LocalDate> withdrawn = new HashSet<>(orders.stream().flatMap(order -> order.withdrawn().stream()).toList());
        Stream<FamilyCourtFacts.Report> reports = orders.stream().flatMap(order -> order.days().stream()
                .filter(day -> !withdrawn.contains(day))
                .map(day -> new FamilyCourtFacts.Report(order.id().value(), order.content(), day)));
        return new FamilyCourtFacts(
                family, reports.toList(), requests.stream().map(asked -> new FamilyCourtFacts.Opinion(asked.id().value(), asked.content())).toList(),
                filings.stream().map(sent -> new FilingSent(sent.id().value(), sent.content().type(), sent.content().sentOn())).toList(), lifted);
    }
}
