package pl.ostoja.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyDraft;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.shared.Explanation;

/** Whom the centre has to tell because of a stay (PLC-50 to PLC-54). A notice stays owed when the child has left. */
final class NoticeDuties {
    private final CareFacts care;
    private final CareLaw law;
    private final Consumer<Duty> sink;

    NoticeDuties(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        this.care = care;
        this.law = law;
        this.sink = sink;
    }

    void derive(StayFacts stay) {
        toPayers(stay);
        ofEmergency(stay);
        ofRemoval(stay);
        ofAgreement(stay);
        ofRespite(stay);
    }

    /**
     * PLC-50: every placement by the hosting county. Staying on as an adult, being a respite guest, coming back from
     * respite, and a new ground for staying with the same family are none.
     */
    private void toPayers(StayFacts stay) {
        if (stay.basis() == LegalBasis.ADULT_STAY || stay.form() == CareForm.RESPITE_FAMILY || care.remains(stay)) {
            return;
        }
        var days = law.whole(LegalNumber.PLACEMENT_NOTICE_TO_PAYERS_D, stay.since());
        var due = Due.within(Terms.days(stay.since(), days));
        byDay(stay, PlacementDuties.PAYERS_NOTICE, NoticeKind.PAYERS, due, days);
    }

    /** PLC-51: brought by the Police, on request or under article 12a, to whom takes children in an emergency. */
    private void ofEmergency(StayFacts stay) {
        var urgent = stay.basis().onlyEmergency() || stay.basis() == LegalBasis.ART_12A;
        if (!urgent || !stay.form().takesEmergencies()) {
            return;
        }
        var family = stay.form().isFamilyBased();
        byMoment(
                stay,
                PlacementDuties.EMERGENCY_NOTICE,
                NoticeKind.EMERGENCY_ADMISSION,
                law.whole(LegalNumber.EMERGENCY_NOTICE_H, stay.since()),
                family ? "art. 58 ust. 3 UWR" : "art. 103 ust. 8 UWR",
                family ? Responsible.FOSTER_FAMILY : Responsible.FACILITY);
    }

    /** PLC-52. */
    private void ofRemoval(StayFacts stay) {
        if (stay.basis() == LegalBasis.ART_12A) {
            var kind = PlacementDuties.ART_12A_NOTICE;
            var hours = law.whole(LegalNumber.ART12A_NOTICE_H, stay.since());
            byMoment(stay, kind, NoticeKind.ART_12A, hours, kind.article(), kind.responsible());
        }
    }

    /** PLC-53. */
    private void ofAgreement(StayFacts stay) {
        if (stay.basis() == LegalBasis.PARENT_AGREEMENT) {
            atOnce(stay, PlacementDuties.URGENT_AGREEMENT_NOTICE, NoticeKind.URGENT_AGREEMENT);
        }
    }

    /** PLC-54. */
    private void ofRespite(StayFacts stay) {
        if (stay.basis() == LegalBasis.RESPITE_CONTRACT) {
            atOnce(stay, PlacementDuties.RESPITE_CONTRACT_NOTICE, NoticeKind.RESPITE_CONTRACT);
        }
    }

    /** "At once" is no number of days; the centre's own target in working days stands for it. */
    private void atOnce(StayFacts stay, DutyKind kind, NoticeKind notice) {
        var days = law.on(stay.since()).promptlyDays();
        byDay(stay, kind, notice, law.promptly(stay.since()), days);
    }

    private void byDay(StayFacts stay, DutyKind kind, NoticeKind notice, Due due, int days) {
        var sent = firstNotice(stay, notice);
        var state = DutyState.doneOn(sent == null ? null : sent.sentOn());
        var why = Explanation.of("placement.why." + kind.code(), stay.since(), days);
        sink.accept(notice(stay, kind, new Deadline.ByDay(due), why).is(state));
    }

    private void byMoment(
            StayFacts stay, DutyKind kind, NoticeKind notice, int hours, String article, Responsible responsible) {
        var began = began(stay);
        var sent = firstNotice(stay, notice);
        var state = sent == null ? DutyState.OPEN : new DutyState.Fulfilled(sent.sentOn(), moment(sent));
        var why = Explanation.of("placement.why." + kind.code(), began, hours);
        sink.accept(notice(stay, kind, new Deadline.ByMoment(Terms.hours(began, hours)), why).article(article).owedBy(responsible).is(state));
    }

    private DutyDraft notice(StayFacts stay, DutyKind kind, Deadline deadline, Explanation why) {
        return kind.duty(stay.id(), stay.since())
                .concerning(care.subject(stay))
                .due(deadline)
                .because(why)
                .fact("placement.fact.since", stay.since());
    }

    /** When only the day of admission is known the clock starts with that day, the earliest it can be. */
    private static Instant began(StayFacts stay) {
        return stay.admittedAt() == null ? startOf(stay.since()) : stay.admittedAt();
    }

    /** When only the day of sending is known it was sent by the end of that day. */
    private static Instant moment(NoticeSent sent) {
        return sent.sentAt() == null ? startOf(sent.sentOn().plusDays(1)) : sent.sentAt();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Deadline.POLAND).toInstant();
    }

    private NoticeSent firstNotice(StayFacts stay, NoticeKind kind) {
        NoticeSent first = null;
        for (var notice : care.notices()) {
            var fits = notice.kind() == kind && notice.stay().equals(stay.id());
            if (fits && (first == null || moment(notice).isBefore(moment(first)))) {
                first = notice;
            }
        }
        return first;
    }
}
