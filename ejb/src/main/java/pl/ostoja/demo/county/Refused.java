package pl.ostoja.demo.county;

import java.time.LocalDate;
import pl.ostoja.leaving.LeavingStepContent;
import pl.ostoja.leaving.LeavingStepId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.StayFacts;

/** Some of those who leave at full age had asked to stay on and were refused, once without the information that goes with it (UWR art. 37(8)). */
final class Refused {
    private final Dice dice;
    private final CareLaw law;
    private final LocalDate today;

    Refused(Dice dice, CareLaw law, LocalDate today) {
        this.dice = dice;
        this.law = law;
        this.today = today;
    }

    ChildLeaving among(CareFacts care, ChildLeaving leaver) {
        StayFacts last = care.stays().isEmpty() ? null : care.stays().getLast();
        LocalDate adultOn = law.adultOn(care.born());
        boolean left = last != null && last.endReason() == EndReason.AGE_OF_MAJORITY_INDEPENDENCE && adultOn.equals(last.until());
        LocalDate refused = adultOn.minusDays(dice.between(5, 25));
        if (!left || refused.isAfter(today) || refused.isBefore(last.since()) || !dice.chance(0.15)) {
            return leaver;
        }
        LeavingStepContent step = LeavingStepContent.refused(
                refused.minusDays(dice.between(10, 30)), refused, last.family() == null ? "dyrektor placówki" : "rodzina zastępcza",
                "Osoba nie uczy się i nie ma orzeczenia o niepełnosprawności.", dice.chance(0.8) ? refused : null);
        return leaver.with(new ChildLeaving.Taken(new LeavingStepId(dice.id(refused)), step));
    }
}
