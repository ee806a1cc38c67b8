package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.duty.Duty;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.settlement.AgreementContent;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.Dispute;
import pl.ostoja.settlement.LiabilityFacts;
import pl.ostoja.settlement.PayersContent;

/** Who pays for the children, what others said to that, and the agreements that were concluded with them. */
final class WhoPays {
    private static final int DAYS_TO_DECIDE = 10;
    private static final double UNDECIDED = 0.1;
    private static final double DISPUTED = 0.12;
    private static final double LOST = 0.4;
    private static final double IN_TIME = 0.86;

    private final Dice dice;
    private final CareLaw law;
    private final CountyOrder order;

    WhoPays(Dice dice, CareLaw law, CountyOrder order) {
        this.dice = dice;
        this.law = law;
        this.order = order;
    }

    ChildPayers of(CareFacts care, String origin) {
        List<ChildPayers.Decided> decided = new ArrayList<>();
        for (CareEpisode episode : care.episodes()) {
            if (origin != null && !dice.chance(UNDECIDED)) {
                decide(episode, new TerytCode(origin), decided);
            }
        }
        ChildPayers liable = new ChildPayers(order.land().county(), decided, List.of());
        List<ChildPayers.Agreed> agreed = new ArrayList<>();
        liable.derive(care, law, duty -> conclude(duty, agreed));
        return new ChildPayers(liable.host(), decided, agreed);
    }

    /** Ten days after the placement, unless that is still to come. Who is far away does not always agree. */
    private void decide(CareEpisode episode, TerytCode origin, List<ChildPayers.Decided> into) {
        LocalDate since = episode.since();
        LocalDate on = since.plusDays(DAYS_TO_DECIDE);
        if (on.isAfter(order.today())) {
            return;
        }
        Dispute dispute = origin.county().equals(order.land().county()) || !dice.chance(DISPUTED) ? null : dispute(since, on);
        into.add(decision(since, origin, on, "wywiad środowiskowy", dispute));
        if (dispute != null && dispute.effectFrom() != null && dispute.endedOn().isBefore(order.today())) {
            into.add(decision(since, order.land().municipalities().getFirst().code(), dispute.endedOn(), "rozstrzygnięcie sporu", null));
        }
    }

    private Dispute dispute(LocalDate since, LocalDate decided) {
        LocalDate raised = decided.plusDays(dice.between(10, 30));
        LocalDate ended = raised.plusDays(dice.between(60, 200));
        if (raised.isAfter(order.today())) {
            return null;
        }
        String reference = "I OW %d/%02d".formatted(dice.between(10, 300), raised.getYear() % 100);
        if (ended.isAfter(order.today())) {
            return new Dispute(raised, reference, null, null, null);
        }
        return dice.chance(LOST)
                ? new Dispute(raised, reference, ended, Dispute.Outcome.SOMEBODY_ELSE_PAYS, since)
                : new Dispute(raised, reference, ended, Dispute.Outcome.CONFIRMED, null);
    }

    private ChildPayers.Decided decision(LocalDate since, TerytCode residence, LocalDate on, String evidence, Dispute dispute) {
        return new ChildPayers.Decided(new CostFactId(dice.id(on)), new PayersContent(
                since, LiabilityFacts.Origin.ORDINARY, residence, null, null, null, null, on, evidence, dispute));
    }

    private void conclude(Duty duty, List<ChildPayers.Agreed> into) {
        LocalDate begun = duty.key().anchor();
        LocalDate on = begun.plusDays(dice.chance(IN_TIME) ? dice.between(12, 29) : dice.between(34, 120));
        if (!duty.isOpen() || on.isAfter(order.today())) {
            return;
        }
        TerytCode payer = new TerytCode((String) duty.facts().getLast().args().getFirst());
        TerytCode partner = duty.article().equals(duty.kind().article()) ? payer : payer.voivodeship();
        into.add(new ChildPayers.Agreed(
                new CostFactId(dice.id(on)), new AgreementContent(partner, begun, on, "POR.%d.%d".formatted(dice.between(1, 400), on.getYear()))));
    }
}
