package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** The ages of all children in care, dealt like cards so that the shares come out: 12 % under 4, 14 % to 6, 43 % to 13, 26 % to 17, 5 % adults who stay on. */
final class Ages {
    private static final double[] SHARES = {0.12, 0.14, 0.43, 0.26, 0.05};
    private static final int[] FIRST = {0, 4, 7, 14, 18};
    private static final int[] LAST = {3, 6, 13, 17, 22};
    private static final int FEWEST_DAYS_BETWEEN_BIRTHS = 290;
    private static final int ATTEMPTS = 40;
    private static final int YOUNGEST_DAYS = 15;

    private final Dice dice;
    private final LocalDate today;
    private List<Integer> deck = new ArrayList<>();

    Ages(Dice dice, LocalDate today, int children) {
        this.dice = dice;
        this.today = today;
        double share = 0;
        for (int group = 0; group < SHARES.length; group++) {
            share += SHARES[group];
            while (deck.size() < Math.round(share * children)) {
                deck.add(dice.between(FIRST[group], LAST[group]));
            }
        }
        deck = dice.shuffled(deck);
    }

    /** So many different ages as birthdays, the eldest first: those that fit before the others, and fewer only when none are left. */
    List<LocalDate> births(int count, IntPredicate fits) {
        List<Integer> ages = new ArrayList<>();
        draw(ages, count, fits);
        draw(ages, count, age -> true);
        return birthdays(ages.stream().sorted(Comparator.reverseOrder()).toList(), today);
    }

    private void draw(List<Integer> ages, int count, IntPredicate fits) {
        for (int i = 0; i < deck.size() && ages.size() < count; i++) {
            if (fits.test(deck.get(i)) && !ages.contains(deck.get(i))) {
                ages.add(deck.remove(i--));
            }
        }
    }

    int left() {
        return deck.size();
    }

    /** Birthdays of who had these ages on the day, far enough apart for one mother. */
    List<LocalDate> birthdays(List<Integer> eldestFirst, LocalDate on) {
        List<LocalDate> days = new ArrayList<>();
        for (int age : eldestFirst) {
            LocalDate day = birthday(age, on);
            for (int i = 0; i < ATTEMPTS && !days.isEmpty() && ChronoUnit.DAYS.between(days.getLast(), day) < FEWEST_DAYS_BETWEEN_BIRTHS; i++) {
                day = birthday(age, on);
            }
            days.add(day);
        }
        return days;
    }

    private LocalDate birthday(int age, LocalDate on) {
        return on.minusYears(age).minusDays(dice.between(YOUNGEST_DAYS, 360));
    }
}
