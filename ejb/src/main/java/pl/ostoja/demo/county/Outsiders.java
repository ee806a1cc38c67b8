package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.ostoja.law.Holidays;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.review.OpinionDemandContent;
import pl.ostoja.review.OpinionDemandId;
import pl.ostoja.review.OutsideAssessmentContent;
import pl.ostoja.review.OutsideAssessmentId;
import pl.ostoja.review.OutsideAssessmentKind;

/**
 * What others ask about children and assess: an adoption centre that was told of a child asks for the opinions some days later, and gets them late now and then;
 * courts and adoption centres tell of what they have found, not always in time.
 */
final class Outsiders {
    private static final String ADOPTION_CENTRE = "wojewódzki ośrodek adopcyjny";
    private static final String FOUND_BY_COURT = "Sąd nie znalazł podstaw do zmiany orzeczenia.";
    private static final String FOUND_BY_CENTRE = "Trwa poszukiwanie rodziny.";
    private static final double LATE = 0.12;
    private static final double COURT_TELLS = 0.5;
    private static final int KNOWN_YEARS = 2;

    private final Dice dice;
    private final CareLaw law;
    private final LocalDate today;
    private final String court;

    Outsiders(Dice dice, CareLaw law, CountyOrder order) {
        this.dice = dice;
        this.law = law;
        this.today = order.today();
        this.court = order.land().court();
    }

    /** @param notices that went out about the child */
    ChildAssessments.Outside of(CareFacts care, List<RecordNotice> notices) {
        List<ChildAssessments.Demanded> demands = new ArrayList<>();
        List<ChildAssessments.Assessed> assessments = new ArrayList<>();
        notices.stream()
                .filter(notice -> notice.kind() == NoticeKind.ADOPTION_CENTRE)
                .map(RecordNotice::sentOn)
                .sorted(Comparator.naturalOrder())
                .forEach(reported -> demand(care, reported, demands));
        LocalDate adultOn = law.adultOn(care.born());
        if (dice.chance(COURT_TELLS)) {
            care.episodes().forEach(episode -> assess(OutsideAssessmentKind.COURT, episode, episode.since(), adultOn, care.born(), assessments));
        }
        demands.forEach(demand -> care.episodes().stream()
                .filter(episode -> episode.spans(demand.content().cameOn()))
                .forEach(episode -> assess(OutsideAssessmentKind.ADOPTION_CENTRE, episode, demand.content().cameOn(), adultOn, care.born(), assessments)));
        return new ChildAssessments.Outside(demands, assessments);
    }

    private void demand(CareFacts care, LocalDate reported, List<ChildAssessments.Demanded> into) {
        LocalDate came = Holidays.firstWorkingDayFrom(reported.plusDays(dice.between(2, 12)));
        LocalDate sent = Holidays.lastWorkingDayUntil(came.plusDays(dice.chance(LATE) ? dice.between(13, 20) : dice.between(3, 6)));
        if (!came.isAfter(today) && care.episodes().stream().anyMatch(episode -> episode.spans(came))) {
            into.add(new ChildAssessments.Demanded(
                    new OpinionDemandId(dice.id(came)), new OpinionDemandContent(came, ADOPTION_CENTRE, sent.isAfter(today) ? null : sent, null)));
        }
    }

    private void assess(OutsideAssessmentKind kind, CareEpisode episode, LocalDate from, LocalDate adultOn, LocalDate born, List<ChildAssessments.Assessed> into) {
        boolean byCourt = kind == OutsideAssessmentKind.COURT;
        LocalDate left = episode.leftAsChildOn();
        LocalDate day = from;
        while (true) {
            boolean young = !byCourt && day.isBefore(born.plusYears(3));
            day = Holidays.lastWorkingDayUntil(day.plusMonths(young ? 3 : 6).plusDays(dice.chance(LATE) ? dice.between(5, 40) : -dice.between(1, 20)));
            if (!day.isBefore(today) || !day.isBefore(adultOn) || left != null && !day.isBefore(left)) {
                return;
            }
            if (day.isAfter(today.minusYears(KNOWN_YEARS))) {
                into.add(new ChildAssessments.Assessed(
                        new OutsideAssessmentId(dice.id(day)),
                        new OutsideAssessmentContent(kind, day, byCourt ? court : ADOPTION_CENTRE, byCourt ? FOUND_BY_COURT : FOUND_BY_CENTRE)));
            }
        }
    }
}
