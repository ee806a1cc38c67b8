package pl.ostoja.absence;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.StayFacts;

/** Who has to be told that a child has run away (ABS-7). It stays owed when the child is back. */
public final class AbsenceDuties {

    /** ABS-7. */
    public static final DutyKind RAN_AWAY_NOTICE = new DutyKind(
            "absence.duty.RAN_AWAY_NOTICE",
            "RAN_AWAY_NOTICE",
            "ABS-7",
            "§ 5 rozp. o instytucjonalnej pieczy zastępczej",
            DutyCategory.NOTICE,
            Responsible.FACILITY);

    private static final String BY_ANALOGY = "por. § 5 rozp. o instytucjonalnej pieczy zastępczej";
    private static final Set<Notified> BY_FAMILIES = EnumSet.of(Notified.PARENTS, Notified.POLICE, Notified.COURT);
    private static final Set<Notified> BY_FACILITIES = EnumSet.of(Notified.PARENTS, Notified.POLICE, Notified.COURT, Notified.COUNTY_FAMILY_CENTRE);

    private AbsenceDuties() {}

    public static List<DutyKind> kinds() {
        return List.of(RAN_AWAY_NOTICE);
    }

    /** One for each time that the child ran away; an adult who stays on does not. */
    public static void derive(CareFacts care, List<AbsenceFacts> absences, CareLaw law, Consumer<Duty> sink) {
        var adultOn = law.adultOn(care.born());
        absences.stream()
                .filter(absence -> absence.kind() == AbsenceKind.RAN_AWAY && absence.since().isBefore(adultOn))
                .forEach(absence -> care.stayOn(absence.since()).ifPresent(stay -> sink.accept(notice(care, absence, stay, law))));
    }

    /** Who must be told by whom the child lives with; the assistant only where the family has one, so nobody waits for that. */
    static Set<Notified> owed(CareForm form) {
        Set<Notified> owed = EnumSet.copyOf(form.isFamilyBased() ? BY_FAMILIES : BY_FACILITIES);
        if (form == CareForm.REGIONAL_THERAPEUTIC_FACILITY) {
            owed.add(Notified.MARSHAL);
        }
        return owed;
    }

    /** No provision names hours for families: there the centre keeps the term that facilities have. */
    private static Duty notice(CareFacts care, AbsenceFacts absence, StayFacts stay, CareLaw law) {
        boolean family = stay.form().isFamilyBased();
        int hours = law.whole(LegalNumber.ABSENCE_NOTICE_H, absence.since());
        Instant began = absence.noticedAt() == null ? absence.since().atStartOfDay(Deadline.POLAND).toInstant() : absence.noticedAt();
        return RAN_AWAY_NOTICE.duty(absence.id(), absence.since())
                .concerning(care.subject(stay))
                .due(Terms.hours(began, hours))
                .because(family ? "absence.why.familyNotice" : "absence.why.facilityNotice", began, hours)
                .fact("absence.fact.since", absence.since())
                .article(family ? BY_ANALOGY : RAN_AWAY_NOTICE.article())
                .owedBy(family ? Responsible.FOSTER_FAMILY : Responsible.FACILITY)
                .is(state(absence, stay));
    }

    /** Done when the last of them was told. */
    private static DutyState state(AbsenceFacts absence, StayFacts stay) {
        List<Instant> told = owed(stay.form()).stream().map(absence.told()::at).toList();
        if (told.stream().anyMatch(Objects::isNull)) {
            return DutyState.OPEN;
        }
        Instant last = told.stream().max(Instant::compareTo).orElseThrow();
        return new DutyState.Fulfilled(last.atZone(Deadline.POLAND).toLocalDate(), last);
    }
}
