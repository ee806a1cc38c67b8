package pl.ostoja.demo.county;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.authority.Parent;
import pl.ostoja.court.CourtDuties;
import pl.ostoja.court.FilingContent;
import pl.ostoja.court.FilingId;
import pl.ostoja.court.FilingSent;
import pl.ostoja.duty.Duty;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;

/** What courts were told about a child, and what they ruled. */
public record ChildCourt(List<Filed> filings, Legal legal) {
    static final ChildCourt NOTHING = new ChildCourt(List.of(), new Legal(List.of(), List.of()));

    public ChildCourt {
        filings = List.copyOf(filings);
    }

    /** Something that went to a court. */
    public record Filed(FilingId id, FilingContent content) {
        public FilingSent sent() {
            return new FilingSent(id.value(), content.type(), content.sentOn());
        }
    }

    /** Something that a court ruled, or that a certificate says. */
    public record Ruled(LegalEventId id, LegalEventContent content) {}

    /** What the legal situation follows from. */
    public record Legal(List<Parent> parents, List<Ruled> events) {
        public Legal {
            parents = List.copyOf(parents);
            events = List.copyOf(events);
        }

        public LegalFacts facts() {
            return new LegalFacts(parents, events.stream().map(event -> event.content().facts(event.id())).toList());
        }
    }

    /** The same with one more letter to a court. */
    ChildCourt with(Filed more) {
        return new ChildCourt(Stream.concat(filings.stream(), Stream.of(more)).toList(), legal);
    }

    List<FilingSent> sent() {
        return filings.stream().map(Filed::sent).toList();
    }

    void derive(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        CourtDuties.derive(care, sent(), law, sink);
    }
}
