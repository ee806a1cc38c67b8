package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.court.FamilyOrderContent;
import pl.ostoja.court.FamilyOrderId;
import pl.ostoja.court.FilingChannel;
import pl.ostoja.court.FilingContent;
import pl.ostoja.court.FilingId;
import pl.ostoja.court.OpinionRequestContent;
import pl.ostoja.court.OpinionRequestId;

/** Courts that oblige families to work with an assistant want a report every quarter, and now and then an opinion; mostly they get both in time. */
final class FamilyCourts {
    private static final List<String> OFFICERS = List.of("Jolanta Mazurek", "Tomasz Bielak", "Renata Sikora");
    private static final int QUARTERS = 8;
    private static final double LATE = 0.15;

    private final Dice dice;
    private final LocalDate today;
    private final String court;
    private int obliged;

    FamilyCourts(Dice dice, CountyOrder order) {
        this.dice = dice;
        this.today = order.today();
        this.court = order.land().court();
    }

    AtCourt of(AssistedFamily family) {
        return on(family, CaseStepKind.COURT_ORDER).map(ordered -> of(ordered, on(family, CaseStepKind.COURT_ORDER_LIFTED).orElse(null))).orElse(AtCourt.NOTHING);
    }

    private static Optional<LocalDate> on(AssistedFamily family, CaseStepKind kind) {
        return family.contents().stream().filter(step -> step.kind() == kind).map(CaseStepContent::takenOn).findFirst();
    }

    /** @param lifted null as long as the family is obliged */
    private AtCourt of(LocalDate ordered, LocalDate lifted) {
        obliged++;
        String reference = "III Nsm %d/%02d".formatted(dice.between(20, 900), ordered.getYear() % 100);
        LocalDate received = earlier(ordered.plusDays(dice.between(4, 10)), today.minusDays(1));
        List<LocalDate> days = quarters(ordered);
        List<AtCourt.Ordered> orders = new ArrayList<>();
        orders.add(new AtCourt.Ordered(new FamilyOrderId(dice.id(ordered)), order(ordered, later(ordered, received), reference), days, List.of()));
        List<LocalDate> standing = new ArrayList<>(days);
        if (lifted == null && obliged % 3 == 1) {
            put(standing, orders, reference);
        }
        List<AtCourt.Sent> filings = reports(standing, ordered, lifted, reference);
        List<AtCourt.Asked> requests = requests(later(ordered, received), reference, filings);
        return new AtCourt(orders, requests, filings);
    }

    private List<LocalDate> quarters(LocalDate ordered) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 1; i <= QUARTERS; i++) {
            LocalDate day = ordered.plusMonths(3L * i).with(TemporalAdjusters.lastDayOfMonth());
            if (day.isBefore(today.plusMonths(7))) {
                days.add(day);
            }
        }
        return days;
    }

    private FamilyOrderContent order(LocalDate on, LocalDate received, String reference) {
        return new FamilyOrderContent(on, received, court, reference, dice.pick(OFFICERS), "+48500%06d".formatted(dice.between(0, 999)), null);
    }

    /** A later order puts the next report off by a month. */
    private void put(List<LocalDate> standing, List<AtCourt.Ordered> orders, String reference) {
        LocalDate on = today.minusDays(20);
        standing.stream().filter(day -> day.isAfter(today) && on.isAfter(orders.getFirst().content().orderedOn())).findFirst().ifPresent(next -> {
            LocalDate instead = next.plusDays(20);
            orders.add(new AtCourt.Ordered(new FamilyOrderId(dice.id(on)), order(on, on.plusDays(5), reference), List.of(instead), List.of(next)));
            standing.set(standing.indexOf(next), instead);
        });
    }

    private List<AtCourt.Sent> reports(List<LocalDate> standing, LocalDate ordered, LocalDate lifted, String reference) {
        List<AtCourt.Sent> filings = new ArrayList<>();
        LocalDate before = ordered;
        for (LocalDate day : standing) {
            boolean owed = day.isBefore(today) && (lifted == null || !lifted.isBefore(day));
            LocalDate sent = dice.chance(LATE) ? day.plusDays(dice.between(4, 15)) : day.minusDays(dice.between(0, 9));
            if (owed && sent.isBefore(today)) {
                filings.add(sent(CourtFilingType.WORK_WITH_FAMILY_REPORT, later(sent, before.plusDays(1)), reference));
            }
            before = day;
        }
        return filings;
    }

    private List<AtCourt.Asked> requests(LocalDate received, String reference, List<AtCourt.Sent> filings) {
        List<AtCourt.Asked> requests = new ArrayList<>();
        LocalDate asked = received.plusDays(dice.between(20, 120));
        if (asked.isBefore(today.minusDays(40))) {
            requests.add(asked(asked, asked.plusDays(14), reference));
            LocalDate sent = asked.plusDays(dice.chance(LATE) ? dice.between(17, 25) : dice.between(5, 14));
            filings.add(sent(CourtFilingType.ASSISTANT_OPINION, sent, reference));
        }
        if (obliged % 3 == 2) {
            LocalDate now = today.minusDays(5);
            requests.add(asked(now, now.plusDays(14), reference));
        }
        return requests;
    }

    private AtCourt.Asked asked(LocalDate received, LocalDate due, String reference) {
        return new AtCourt.Asked(new OpinionRequestId(dice.id(received)), new OpinionRequestContent(received, due, court, reference, null));
    }

    private AtCourt.Sent sent(CourtFilingType type, LocalDate on, String reference) {
        FilingChannel channel = dice.chance(0.7) ? FilingChannel.E_DELIVERY : FilingChannel.POST;
        return new AtCourt.Sent(new FilingId(dice.id(on)), new FilingContent(type, on, channel, court, reference, null, null));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
