package pl.ostoja.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.Due;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.placement.NoticeSent;
import pl.ostoja.shared.Explanation;

/** What is owed because a child in care is legally free (AUT-4). */
public final class AdoptionDuties {

    /** AUT-4. */
    public static final DutyKind ADOPTION_REPORT = new DutyKind(
            "authority.duty.ADOPTION_REPORT",
            "ADOPTION_REPORT",
            "AUT-4",
            "art. 77 ust. 3 pkt 5 UWR",
            DutyCategory.LEGAL_SITUATION,
            Responsible.COORDINATOR);

    private static final String ARTICLE_OF_FACILITIES = "art. 100 ust. 4 UWR";
    private static final Explanation FREE_NO_MORE = Explanation.of("authority.ended.freeNoMore");

    private AdoptionDuties() {}

    public static List<DutyKind> kinds() {
        return List.of(ADOPTION_REPORT);
    }

    /** One for each time in which the child is both in care and free, from the first day of it. */
    public static void derive(CareFacts care, LegalFacts facts, CareLaw law, Consumer<Duty> sink) {
        LocalDate adultOn = law.adultOn(care.born());
        for (CareEpisode episode : care.episodes()) {
            LocalDate left = episode.leftAsChildOn();
            LocalDate before = left == null || left.isAfter(adultOn) ? adultOn : left;
            LegalSituation.free(facts, episode.since(), before).forEach(time -> sink.accept(report(care, episode, time, before, law)));
        }
    }

    /** No number of days stands in the act; the centre's own target does for it, and the duty deserves attention from the first day (UWR art. 79(5)). */
    private static Duty report(CareFacts care, CareEpisode episode, LegalSituation.FreeTime time, LocalDate before, CareLaw law) {
        int days = law.on(time.since()).adoptionReportDays();
        Due due = Due.within(Terms.days(time.since(), days));
        var stay = episode.stayOnOrBefore(due.legal());
        boolean family = stay.form().isFamilyBased();
        return ADOPTION_REPORT.duty(care.child(), time.since())
                .concerning(care.subject(stay))
                .due(due)
                .because("authority.why.ADOPTION_REPORT", time.since(), days)
                .fact("authority.fact.freeSince", time.since())
                .alertOn(time.since())
                .article(family ? ADOPTION_REPORT.article() : ARTICLE_OF_FACILITIES)
                .owedBy(family ? ADOPTION_REPORT.responsible() : Responsible.FACILITY)
                .is(state(care, episode, time, before, due, law.adultOn(care.born())));
    }

    private static DutyState state(
            CareFacts care, CareEpisode episode, LegalSituation.FreeTime time, LocalDate before, Due due, LocalDate adultOn) {
        LocalDate last = time.until() == null ? before : time.until();
        LocalDate reported = care.notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.ADOPTION_CENTRE)
                .map(NoticeSent::sentOn)
                .filter(day -> !day.isBefore(time.since()) && !day.isAfter(last))
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (reported != null) {
            return DutyState.fulfilled(reported);
        }
        return time.until() == null ? episode.undone(due, adultOn) : DutyState.ended(time.until(), FREE_NO_MORE);
    }
}
