package pl.ostoja.settlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.StayFacts;

/**
 * Care without interruption, in which the years for the rate are counted: an episode of care, which only a return to the family by order of the court ends
 * (law.md 20.12).
 *
 * <p>SET-7 ({@code GAP_NOT_INTERRUPTING} switched off): days between two stays of an episode interrupt it, too.
 *
 * @param stays in order of time, at least one
 * @param decided the days on which decisions on who pays are about this episode: from the one on which the episode before it ended; they do not depend on
 *     whether the leaving day is paid
 */
record CareRun(List<Counted> stays, Decided decided) {

    /** Days from one up to, but not, another. */
    record Decided(LocalDate since, LocalDate end) {
        boolean contains(LocalDate day) {
            return !day.isBefore(since) && day.isBefore(end);
        }
    }

    /**
     * A stay with the days that are paid.
     *
     * @param end the first day that is not paid any more; the last day there is while the stay lasts
     * @param ownForm the form of the family that a respite family stands in for, else the form of the stay
     */
    record Counted(StayFacts stay, LocalDate end, CareForm ownForm) {
        LocalDate since() {
            return stay.since();
        }
    }

    static List<CareRun> of(CareFacts care, Settings settings) {
        List<CareEpisode> episodes = care.episodes();
        List<CareRun> runs = new ArrayList<>(episodes.size());
        LocalDate left = LocalDate.MIN;
        for (int i = 0; i < episodes.size(); i++) {
            LocalDate next = i + 1 < episodes.size() ? episodes.get(i + 1).since() : LocalDate.MAX;
            LocalDate leaves = episodes.get(i).leftOn() == null ? LocalDate.MAX : episodes.get(i).leftOn();
            split(counted(episodes.get(i), next, settings), new Decided(left, leaves), settings.gapNotInterrupting(), runs);
            left = leaves;
        }
        return runs;
    }

    LocalDate since() {
        return stays.getFirst().since();
    }

    /** All days from the first to the last (law.md 20.17); only of care that has ended. */
    long days() {
        return Math.max(0, ChronoUnit.DAYS.between(since(), stays.getLast().end()));
    }

    /**
     * SET-11: the first day of a stay is paid, the leaving day is not; with {@code COUNT_LEAVING_DAY} that of the last stay of an episode is, unless the
     * next one begins on it, so that no day is paid twice (law.md 20.19). To die is to leave.
     */
    private static List<Counted> counted(CareEpisode episode, LocalDate next, Settings settings) {
        List<Counted> counted = new ArrayList<>(episode.stays().size());
        LocalDate left = episode.leftOn();
        for (StayFacts stay : episode.stays()) {
            boolean last = counted.size() == episode.stays().size() - 1;
            LocalDate until = last ? left : stay.until();
            LocalDate end = until == null ? LocalDate.MAX : until;
            if (last && until != null && settings.leavingDayCounts() && until.isBefore(next)) {
                end = until.plusDays(1);
            } else if (left != null && left.isBefore(end)) {
                end = left;
            }
            counted.add(new Counted(stay, end, ownForm(episode.stays(), counted.size())));
        }
        return counted;
    }

    private static CareForm ownForm(List<StayFacts> stays, int index) {
        for (int i = index; i >= 0; i--) {
            if (stays.get(i).form() != CareForm.RESPITE_FAMILY) {
                return stays.get(i).form();
            }
        }
        return stays.stream().map(StayFacts::form).filter(form -> form != CareForm.RESPITE_FAMILY).findFirst().orElse(CareForm.RESPITE_FAMILY);
    }

    private static void split(List<Counted> stays, Decided decided, boolean gapsGoOn, List<CareRun> runs) {
        int first = 0;
        for (int i = 1; i < stays.size(); i++) {
            if (!gapsGoOn && stays.get(i - 1).end().isBefore(stays.get(i).since())) {
                runs.add(new CareRun(stays.subList(first, i), decided));
                first = i;
            }
        }
        runs.add(new CareRun(first == 0 ? stays : stays.subList(first, stays.size()), decided));
    }
}
