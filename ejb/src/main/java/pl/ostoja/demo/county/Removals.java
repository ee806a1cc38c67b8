package pl.ostoja.demo.county;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.duty.Deadline;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.protection.CloseTie;
import pl.ostoja.protection.ComplaintContent;
import pl.ostoja.protection.ComplaintId;
import pl.ostoja.protection.ComplaintOutcome;
import pl.ostoja.protection.InterventionContent;
import pl.ostoja.protection.InterventionId;
import pl.ostoja.protection.InterventionOutcome;
import pl.ostoja.protection.MadeThrough;
import pl.ostoja.protection.MedicKind;
import pl.ostoja.protection.PlacedWith;

/** Children who were taken from their families: those whom it brought into care, and some who went to somebody near to them. */
final class Removals {
    private static final int EVERY = 5;
    private static final int EVENING = 18;

    private final Dice dice;
    private final LocalDate today;
    private final Names names;
    private final List<ChildFile> children;

    Removals(Dice dice, LocalDate today, Names names, List<ChildFile> children) {
        this.dice = dice;
        this.today = today;
        this.names = names;
        this.children = children;
    }

    List<GuardedFamily.Removal> of(AssistedFamily family, int number) {
        List<GuardedFamily.Removal> removals = new ArrayList<>();
        family.members().stream()
                .map(AssistedFamily.Belongs::child)
                .filter(Objects::nonNull)
                .flatMap(child -> children.stream().filter(file -> file.id().equals(child)))
                .forEach(file -> file.stays().stream().filter(stay -> stay.terms().basis() == LegalBasis.ART_12A).forEach(stay -> removals.add(intoCare(file, stay))));
        Optional<AssistedFamily.Belongs> atHome =
                family.members().stream().filter(member -> member.role() == MemberRole.CHILD && member.child() == null).findFirst();
        if (number % EVERY == 1 && atHome.isPresent() && family.reportedOn().isBefore(today.minusDays(5))) {
            removals.add(toSomebodyNear(atHome.get().person(), family.reportedOn()));
        }
        return removals;
    }

    /** What the court was told stands with the stay too, at the same moment. */
    private GuardedFamily.Removal intoCare(ChildFile file, ChildStay stay) {
        Instant admitted = stay.terms().admittedAt() == null ? evening(stay.terms().since()) : stay.terms().admittedAt();
        Instant day = stay.terms().since().atStartOfDay(Deadline.POLAND).toInstant();
        Instant started = admitted.minus(Duration.ofMinutes(dice.between(40, 120)));
        PlacedWith where =
                switch (stay.form()) {
                    case FAMILY_HOME -> PlacedWith.FAMILY_CHILDRENS_HOME;
                    default -> stay.form().isFamilyBased() ? PlacedWith.FOSTER_FAMILY : PlacedWith.FACILITY;
                };
        RecordNotice notice = file.notices().stream()
                .filter(one -> one.stay().equals(stay.id()) && one.kind() == NoticeKind.ART_12A && one.sentAt() != null)
                .findFirst()
                .orElse(null);
        Instant begun = started.isBefore(day) ? day : started;
        Instant told = notice == null || notice.sentAt().isBefore(begun) ? null : notice.sentAt();
        return removal(file.person(), begun, where, "zgodnie z kartą dziecka", told, told == null ? null : notice.channel(), true);
    }

    private GuardedFamily.Removal toSomebodyNear(PersonId child, LocalDate reported) {
        LocalDate day = dice.day(reported.plusDays(1), today.minusDays(3));
        Instant started = evening(day).plus(Duration.ofMinutes(dice.between(0, 200)));
        Instant told = started.plus(Duration.ofMinutes(dice.chance(0.85) ? dice.between(60, 1_400) : dice.between(1_450, 2_500)));
        PlacedWith where = dice.chance(0.6) ? PlacedWith.CLOSE_PERSON : dice.pick(List.of(PlacedWith.values()));
        return removal(child, started, where, "babcia, mieszka osobno", told, dice.pick(List.of(Channel.EPUAP, Channel.IN_PERSON, Channel.E_DELIVERY)), false);
    }

    private GuardedFamily.Removal removal(PersonId child, Instant started, PlacedWith where, String place, Instant told, Channel channel, boolean inCare) {
        Instant heard = told == null ? null : told.plus(Duration.ofHours(dice.between(3, 20)));
        Instant ruled = heard == null ? null : heard.plus(Duration.ofHours(dice.between(2, 22)));
        InterventionOutcome outcome = inCare || dice.chance(0.7) ? InterventionOutcome.PLACED_IN_CARE : InterventionOutcome.RETURNED;
        boolean close = where == PlacedWith.CLOSE_PERSON;
        InterventionContent content = new InterventionContent(
                child, started, somebody(), started.minus(Duration.ofMinutes(dice.between(15, 60))), "asp. " + somebody(), somebody(),
                dice.pick(List.of(MedicKind.values())), dice.chance(0.3) ? somebody() : null, dice.chance(0.8), where,
                close ? CloseTie.ASCENDANT : null, close, place, told, channel, heard, ruled,
                ruled == null ? null : outcome, dice.chance(0.9) ? started.plus(Duration.ofMinutes(20)) : null, null);
        Map<ComplaintId, ComplaintContent> complaints = ruled == null || !dice.chance(0.4) ? Map.of() : Map.of(new ComplaintId(dice.id(day(started))), complaint(started));
        return new GuardedFamily.Removal(new InterventionId(dice.id(day(started))), content, inCare, complaints);
    }

    private ComplaintContent complaint(Instant started) {
        Instant received = started.plus(Duration.ofHours(dice.between(4, 20)));
        ComplaintOutcome outcome = dice.chance(0.85) ? ComplaintOutcome.DISMISSED : ComplaintOutcome.CHILD_RETURNED;
        return new ComplaintContent("matka dziecka", dice.pick(List.of(MadeThrough.values())), received, received.plus(Duration.ofHours(dice.between(6, 24))), outcome, null);
    }

    private String somebody() {
        return names.person(names.surname(), names.sex(), today.minusYears(dice.between(28, 58))).fullName();
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(EVENING, 0).atZone(Deadline.POLAND).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Deadline.POLAND);
    }
}
