package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Chance that falls the same way every time. */
final class Dice {
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final int WORKING_DAY_MS = 9 * 60 * 60 * 1000;

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The first ones more often than the last ones, as with names. */
    <T> T pickEarly(List<T> of) {
        return of.get((int) (of.size() * Math.pow(random.nextDouble(), 1.6)));
    }

    /** Mostly short, sometimes very long: how long things last that end by chance. */
    int lasting(double mean, int least, int most) {
        return (int) Math.clamp(-mean * Math.log(1 - random.nextDouble()), least, most);
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /** An identifier as it would have been made on the day. */
    UUID id(LocalDate day) {
        return Ids.invented(day.atTime(MORNING).toInstant(ZoneOffset.UTC).plusMillis(random.nextInt(WORKING_DAY_MS)), random);
    }
}
