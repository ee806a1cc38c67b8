package pl.ostoja.court;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;

/** What courts wanted of families with an assistant, of a {@link Seeding}. */
public final class FamilyCourtSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public FamilyCourtSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /** An order with the days that it sets and withdraws. */
    public record Ordered(FamilyOrderId id, FamilyOrderContent content, List<LocalDate> days, List<LocalDate> withdrawn, Entered entered) {
        public Ordered {
            days = List.copyOf(days);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /** @param orders all of the family, in time */
    public void orders(AssistanceCaseId family, List<Ordered> orders, Supplier<UUID> ids) {
        Map<LocalDate, ReportDay> days = new HashMap<>();
        Map<LocalDate, Seeded> made = new HashMap<>();
        for (Ordered one : orders) {
            FamilyOrder order = new FamilyOrder(one.id(), centre, family, one.content());
            seeding.made(order, one.id().value(), one.entered()).done();
            for (LocalDate day : one.withdrawn()) {
                days.get(day).withdraw(one.id());
                made.get(day).changed(one.entered());
            }
            for (LocalDate day : one.days()) {
                ReportDay set = new ReportDay(order, day);
                days.put(day, set);
                made.put(day, seeding.made(set, ids.get(), one.entered()));
            }
        }
        days.keySet().stream().sorted().forEach(day -> made.get(day).done());
    }

    public void request(OpinionRequestId id, AssistanceCaseId family, OpinionRequestContent content, Entered entered) {
        seeding.made(new OpinionRequest(id, centre, family, content), id.value(), entered).done();
    }
}
