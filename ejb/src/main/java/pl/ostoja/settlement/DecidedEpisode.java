package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;

/**
 * An episode of care with the decisions on who pays for it. One made after the episode before it ended is about this one (UWR art. 191(4)).
 *
 * @param begin the day from which decisions are about it
 * @param end the first day that no longer belongs to it
 * @param decisions in order of time
 */
record DecidedEpisode(CareEpisode episode, LocalDate begin, LocalDate end, List<PayerDecision> decisions) {
    static List<DecidedEpisode> of(CareFacts care, List<PayerDecision> decisions) {
        List<DecidedEpisode> episodes = new ArrayList<>();
        List<PayerDecision> inTime = decisions.stream().sorted(PayerDecision.IN_TIME).toList();
        LocalDate begin = LocalDate.MIN;
        for (CareEpisode episode : care.episodes()) {
            LocalDate end = episode.leftOn() == null ? LocalDate.MAX : episode.leftOn();
            episodes.add(new DecidedEpisode(episode, begin, end, within(inTime, begin, end)));
            begin = end;
        }
        return episodes;
    }

    private static List<PayerDecision> within(List<PayerDecision> inTime, LocalDate begin, LocalDate end) {
        return inTime.stream().filter(decision -> !decision.since().isBefore(begin) && decision.since().isBefore(end)).toList();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(begin) && day.isBefore(end);
    }

    /** The first day on which a decision does not hold any more: of the next one, that of a lost dispute, or the end. */
    LocalDate holdsUntil(int decision) {
        LocalDate next = decision + 1 < decisions.size() ? decisions.get(decision + 1).since() : end;
        LocalDate lost = decisions.get(decision).lostFrom();
        return lost != null && lost.isBefore(next) ? lost : next;
    }

    /** SET-58: the days from which nobody is known to pay, because a dispute was lost and nobody has decided anew. */
    List<LocalDate> lost() {
        List<LocalDate> open = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            LocalDate next = i + 1 < decisions.size() ? decisions.get(i + 1).since() : end;
            LocalDate lost = decisions.get(i).lostFrom();
            if (lost != null && lost.isBefore(next)) {
                open.add(lost);
            }
        }
        return open;
    }
}
