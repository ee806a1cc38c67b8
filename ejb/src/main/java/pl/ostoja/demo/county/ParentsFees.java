package pl.ostoja.demo.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.settlement.Circumstance;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FeeContent;
import pl.ostoja.settlement.FeePaymentContent;
import pl.ostoja.settlement.FeeRelief;

/** The fees that some parents are to pay: many pay, some in part, some nothing at all. */
final class ParentsFees {
    private static final double DECIDED = 0.18;
    private static final double PAYS = 0.55;
    private static final double TOLD = 0.93;
    private static final double IN_TIME = 0.85;
    private static final BigDecimal AMOUNT = new BigDecimal("420.00");
    private static final int MONTHS_AT_ONCE = 3;

    private final Dice dice;
    private final CareLaw law;
    private final LocalDate today;

    ParentsFees(Dice dice, CareLaw law, LocalDate today) {
        this.dice = dice;
        this.law = law;
        this.today = today;
    }

    ChildFees of(CareFacts care, List<Circumstance> away, String number) {
        CareEpisode episode = care.episodes().isEmpty() ? null : care.episodes().getLast();
        if (episode == null || !dice.chance(DECIDED)) {
            return ChildFees.NONE;
        }
        LocalDate decidedOn = episode.since().plusDays(dice.between(30, 75));
        LocalDate left = episode.leftOn();
        if (decidedOn.isAfter(today) || left != null && !left.isAfter(decidedOn)) {
            return ChildFees.NONE;
        }
        FeeContent decision = decision(number, decidedOn);
        List<ChildFees.Paid> paid = dice.chance(PAYS) ? payments(decision, left == null || left.isAfter(today) ? today : left) : List.of();
        CostFactId id = new CostFactId(dice.id(decidedOn));
        ChildFees fees = new ChildFees(List.of(new ChildFees.Charged(id, decision)), paid);
        List<LocalDate> told = new ArrayList<>(1);
        fees.derive(care, away, law, duty -> told.add(tell(duty.key().anchor())));
        return told.isEmpty() || told.getFirst() == null
                ? fees
                : new ChildFees(List.of(new ChildFees.Charged(id, told(decision, told.getFirst()))), paid);
    }

    /** From the day of the decision on; for the months before it the centre was too late. */
    private FeeContent decision(String number, LocalDate decidedOn) {
        FeeRelief relief = dice.chance(0.3) ? FeeRelief.values()[dice.between(0, FeeRelief.values().length - 1)] : null;
        BigDecimal less = relief == FeeRelief.REMITTED || relief == FeeRelief.NOT_SET ? new BigDecimal("120.00") : null;
        return new FeeContent("PCPR.5212." + number, decidedOn.plusDays(21), decidedOn, null, AMOUNT, relief, less);
    }

    private static FeeContent told(FeeContent same, LocalDate on) {
        return new FeeContent(same.decision(), same.finalOn(), same.since(), same.until(), same.amount(), same.relief(), same.reliefAmount(), on);
    }

    /** Every quarter what is due for its months, now and then less. */
    private List<ChildFees.Paid> payments(FeeContent decision, LocalDate until) {
        List<ChildFees.Paid> paid = new ArrayList<>();
        for (LocalDate day = decision.since().plusMonths(MONTHS_AT_ONCE); day.isBefore(until); day = day.plusMonths(MONTHS_AT_ONCE)) {
            BigDecimal amount = AMOUNT.multiply(BigDecimal.valueOf(dice.chance(0.2) ? MONTHS_AT_ONCE - 1L : MONTHS_AT_ONCE));
            paid.add(new ChildFees.Paid(new CostFactId(dice.id(day)), new FeePaymentContent(day, amount, "przelew")));
        }
        return paid;
    }

    /** Null if nobody has done it yet. */
    private LocalDate tell(LocalDate begun) {
        LocalDate on = begun.plusDays(dice.chance(IN_TIME) ? dice.between(4, 28) : dice.between(40, 150));
        return on.isAfter(today) || !dice.chance(TOLD) ? null : on;
    }
}
