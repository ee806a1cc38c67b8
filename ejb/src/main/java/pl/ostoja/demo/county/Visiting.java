package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.assistance.ChildSeen;
import pl.ostoja.assistance.VisitId;
import pl.ostoja.assistance.VisitKind;
import pl.ostoja.assistance.VisitNote;
import pl.ostoja.assistance.VisitOutcome;
import pl.ostoja.assistance.VisitPlan;
import pl.ostoja.law.Holidays;

/** Invents how assistants visited their families: often at first, then every fortnight; mostly in time, sometimes in vain. */
final class Visiting {
    private static final int FIRST = 2;
    private static final int WEEK = 7;
    private static final int WEEKLY = 4;
    private static final int FORTNIGHT = 14;
    private static final double LATE = 0.12;
    private static final double IN_VAIN = 0.08;
    private static final List<String> TOPICS = List.of(
            "Oceny i frekwencja w szkole.", "Domowy budżet i rachunki.", "Leczenie i wizyty u lekarza.", "Szukanie pracy.", "Zasady w domu i kary.", "Kontakt z kuratorem.");
    private static final List<String> AGREED = List.of(
            "Mama zapisze dziecko do poradni.", "Spiszemy razem wydatki na przyszły miesiąc.", "Tata pójdzie do urzędu pracy.", "Zadzwonimy do wychowawczyni.");

    private final Dice dice;
    private final LocalDate today;
    private final Registry registry;

    Visiting(Dice dice, LocalDate today, Registry registry) {
        this.dice = dice;
        this.today = today;
        this.registry = registry;
    }

    /** The contacts in the days in which the assistant had the family; the next one is agreed on while it lasts. */
    List<AssistedFamily.Met> of(AssistedFamily family, AccountId assistant, LocalDate since, LocalDate until) {
        List<AssistedFamily.Met> met = new ArrayList<>();
        LocalDate last = until == null ? today : until;
        LocalDate on = next(since, 0);
        while (!on.isAfter(last) && on.isBefore(today)) {
            met.add(held(family, assistant, on));
            on = next(on, met.size());
        }
        if (until == null) {
            LocalDate agreed = dice.chance(0.25) ? today : today.plusDays(dice.between(1, 9));
            met.add(new AssistedFamily.Met(new VisitId(dice.id(today.minusDays(1))), assistant, new VisitPlan(agreed, "%02d:30".formatted(dice.between(8, 16)), "Dalszy ciąg rozmowy."), null));
        }
        return met;
    }

    private LocalDate next(LocalDate from, int number) {
        int most = number == 0 ? FIRST : number <= WEEKLY ? WEEK : FORTNIGHT;
        LocalDate due = from.plusDays(most);
        LocalDate on = dice.chance(LATE) ? due.plusDays(dice.between(1, 6)) : due.minusDays(dice.between(0, Math.min(3, most - 1)));
        LocalDate working = Holidays.isWorkingDay(on) ? on : Holidays.lastWorkingDayUntil(on);
        return working.isAfter(from) ? working : from.plusDays(1);
    }

    private AssistedFamily.Met held(AssistedFamily family, AccountId assistant, LocalDate on) {
        VisitOutcome outcome = dice.chance(IN_VAIN) ? dice.chance(0.5) ? VisitOutcome.NOBODY_MET : VisitOutcome.CANCELLED : VisitOutcome.DONE;
        VisitKind kind = dice.chance(0.85) ? VisitKind.HOME : dice.pick(List.of(VisitKind.values()));
        boolean done = outcome == VisitOutcome.DONE;
        String at = "%02d:%02d".formatted(dice.between(8, 17), dice.between(0, 3) * 15);
        VisitNote note = new VisitNote(
                kind, outcome, on, at, outcome == VisitOutcome.CANCELLED ? null : done ? dice.between(4, 10) * 10 : 10, null,
                done ? registry.data(family.members().getFirst().person()).fullName() : null, done && kind.isVisit() ? seen() : null,
                done ? dice.pick(TOPICS) : null, done ? dice.pick(AGREED) : null,
                done ? null : outcome == VisitOutcome.NOBODY_MET ? "Nikt nie otworzył, telefon wyłączony." : "Rodzina poprosiła o inny dzień.");
        return new AssistedFamily.Met(new VisitId(dice.id(on)), assistant, null, note);
    }

    private ChildSeen seen() {
        return dice.chance(0.6) ? ChildSeen.WITH_OTHERS : dice.chance(0.7) ? ChildSeen.ALONE : ChildSeen.NOT_SEEN;
    }
}
