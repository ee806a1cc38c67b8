package pl.ostoja.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.court.FilingChannel;
import pl.ostoja.court.FilingContent;
import pl.ostoja.court.FilingId;
import pl.ostoja.duty.Deadline;
import pl.ostoja.law.Holidays;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.placement.RecordNotice;

/** What was sent because of a child: notices to payers and courts, information, motions and claims; and what prepares for leaving care. */
final class Papers {
    private static final String PAYERS = "gmina i powiat pochodzenia dziecka";
    private static final int ADULT = 18;
    private static final List<Channel> CHANNELS = List.of(
            Channel.E_DELIVERY, Channel.E_DELIVERY, Channel.E_DELIVERY, Channel.E_DELIVERY, Channel.E_DELIVERY, Channel.POST, Channel.POST, Channel.EPUAP, Channel.EPUAP,
            Channel.IN_PERSON, Channel.OTHER);
    private static final List<Channel> URGENT_CHANNELS = List.of(Channel.E_DELIVERY, Channel.E_DELIVERY, Channel.TELEPHONE);

    private final Dice dice;
    private final LocalDate today;
    private final String court;

    Papers(Dice dice, CountyOrder order) {
        this.dice = dice;
        this.today = order.today();
        this.court = order.land().court();
    }

    List<RecordNotice> notices(ChildDraft child) {
        List<RecordNotice> notices = new ArrayList<>();
        for (ChildStay stay : child.stays) {
            if (isBackFromRest(child, stay)) {
                continue;
            }
            LegalBasis basis = stay.terms().basis();
            LocalDate since = stay.terms().since();
            if (basis != LegalBasis.ADULT_STAY && stay.form() != CareForm.RESPITE_FAMILY) {
                send(notices, stay, NoticeKind.PAYERS, since.plusDays(dice.chance(0.07) ? dice.between(16, 40) : dice.between(2, 13)), PAYERS);
            }
            Instant admitted = stay.terms().admittedAt();
            if (admitted != null && stay.form().takesEmergencies()) {
                sendInTime(notices, stay, NoticeKind.EMERGENCY_ADMISSION, admitted);
            }
            if (basis == LegalBasis.ART_12A) {
                sendInTime(notices, stay, NoticeKind.ART_12A, admitted);
            }
            if (basis == LegalBasis.PARENT_AGREEMENT) {
                send(notices, stay, NoticeKind.URGENT_AGREEMENT, atOnce(since), court);
            }
            if (basis == LegalBasis.RESPITE_CONTRACT) {
                send(notices, stay, NoticeKind.RESPITE_CONTRACT, atOnce(since), court);
            }
        }
        return notices;
    }

    private static boolean isBackFromRest(ChildDraft child, ChildStay stay) {
        LocalDate since = stay.terms().since();
        return child.stays.stream().anyMatch(before -> before.form() == CareForm.RESPITE_FAMILY && since.equals(before.until()));
    }

    /** The next working day; some days later now and then. */
    private LocalDate atOnce(LocalDate since) {
        return Holidays.firstWorkingDayFrom(since.plusDays(dice.chance(0.12) ? dice.between(3, 12) : 1));
    }

    /** One of fifty was forgotten. */
    private void send(List<RecordNotice> notices, ChildStay stay, NoticeKind kind, LocalDate day, String to) {
        LocalDate sent = Holidays.firstWorkingDayFrom(day);
        if (sent.isBefore(today) && (sent.isBefore(today.minusMonths(6)) || !dice.chance(0.05))) {
            notices.add(new RecordNotice(stay.id(), kind, sent, null, dice.pick(CHANNELS), to));
        }
    }

    private void sendInTime(List<RecordNotice> notices, ChildStay stay, NoticeKind kind, Instant admitted) {
        Instant sent = admitted.plusSeconds((dice.chance(0.09) ? dice.between(25, 60) : dice.between(3, 22)) * 3600L);
        LocalDate day = LocalDate.ofInstant(sent, Deadline.POLAND);
        if (day.isBefore(today)) {
            notices.add(new RecordNotice(stay.id(), kind, day, sent, dice.pick(URGENT_CHANNELS), court));
        }
    }

    List<ChildCourt.Filed> filings(ChildDraft child, List<CareEpisode> episodes) {
        List<ChildCourt.Filed> filings = new ArrayList<>();
        LocalDate adultOn = child.born.plusYears(ADULT);
        for (CareEpisode episode : episodes) {
            episode.familyRuns().forEach(run -> informations(run, adultOn, filings));
            once(filings, episode, 18, adultOn, episode.stayOnOrBefore(episode.since().plusMonths(18)).form().isFamilyBased()
                    ? CourtFilingType.MOTION_18_MONTHS_FAMILY
                    : CourtFilingType.MOTION_18_MONTHS_INSTITUTION);
            once(filings, episode, 12, adultOn, CourtFilingType.ALIMONY_CLAIM);
        }
        child.stays.stream().filter(stay -> stay.end() != null).forEach(stay -> ofTheEnd(child, stay, filings));
        return filings;
    }

    private void informations(CareEpisode run, LocalDate adultOn, List<ChildCourt.Filed> filings) {
        LocalDate left = run.leftAsChildOn();
        LocalDate end = left == null || left.isAfter(adultOn) ? adultOn : left;
        LocalDate day = next(run.since());
        while (day.isBefore(today) && day.isBefore(end)) {
            if (day.isAfter(today.minusMonths(1)) && dice.chance(0.2)) {
                return;
            }
            filings.add(filed(CourtFilingType.CHILD_PERSONAL_SITUATION_INFO, day));
            day = next(day);
        }
    }

    private LocalDate next(LocalDate last) {
        LocalDate due = Terms.months(last, 6);
        return dice.chance(0.05) ? Holidays.firstWorkingDayFrom(due.plusDays(dice.between(2, 20))) : Holidays.lastWorkingDayUntil(due.minusDays(dice.between(0, 20)));
    }

    private void once(List<ChildCourt.Filed> filings, CareEpisode episode, int months, LocalDate adultOn, CourtFilingType type) {
        LocalDate day = Holidays.lastWorkingDayUntil(Terms.months(episode.since(), months).minusDays(dice.chance(0.06) ? -9 : dice.between(3, 40)));
        LocalDate left = episode.leftAsChildOn();
        boolean inCare = (left == null || day.isBefore(left)) && day.isBefore(adultOn) && day.isAfter(episode.since());
        if (inCare && day.isBefore(today) && (day.isBefore(today.minusMonths(3)) || !dice.chance(0.2))) {
            filings.add(filed(type, day));
        }
    }

    private void ofTheEnd(ChildDraft child, ChildStay stay, List<ChildCourt.Filed> filings) {
        EndReason reason = stay.end().reason();
        LocalDate day = Holidays.lastWorkingDayUntil(stay.end().until().minusDays(dice.between(20, 70)));
        if (reason == EndReason.RETURN_TO_FAMILY && day.isAfter(stay.terms().since())) {
            filings.add(filed(CourtFilingType.RETURN_POSSIBLE_INFO, day));
        }
        LocalDate moved = Holidays.firstWorkingDayFrom(stay.end().until().plusDays(1));
        boolean rest = child.stays.stream()
                .anyMatch(one -> one.form() == CareForm.RESPITE_FAMILY && (one == stay || one.terms().since().equals(stay.end().until())));
        if (reason.leadsToNextStay() && reason != EndReason.CONTINUES_AS_ADULT && !rest && moved.isBefore(today)) {
            filings.add(filed(CourtFilingType.TRANSFER_INFO, moved));
        }
    }

    ChildCourt.Filed filed(CourtFilingType type, LocalDate day) {
        FilingChannel channel = dice.pick(List.of(FilingChannel.E_DELIVERY, FilingChannel.E_DELIVERY, FilingChannel.EPUAP, FilingChannel.POST, FilingChannel.IN_PERSON));
        String proof = channel == FilingChannel.POST ? "(00)7590077%d".formatted(dice.between(10_000_000, 99_999_999)) : null;
        String reference = dice.chance(0.7) ? "III Nsm %d/%02d".formatted(dice.between(20, 900), day.getYear() % 100) : null;
        return new ChildCourt.Filed(new FilingId(dice.id(day)), new FilingContent(type, day, channel, court, reference, proof, null));
    }

    /** A mentor a year before full age, the programme a month before, for who comes later at once; one of six is late. */
    LeavingCare leaving(ChildDraft child, List<CareEpisode> episodes) {
        if (child.stays.isEmpty()) {
            return LeavingCare.NOTHING_YET;
        }
        LocalDate adultOn = child.born.plusYears(ADULT);
        LocalDate left = child.last().until();
        LocalDate first = episodes.getLast().since();
        LocalDate mentor = Holidays.firstWorkingDayFrom(adultOn.minusYears(1).minusDays(dice.chance(0.16) ? -50 : dice.between(5, 120)));
        LocalDate programme = Holidays.firstWorkingDayFrom(adultOn.minusMonths(1).minusDays(dice.chance(0.16) ? -20 : dice.between(5, 60)));
        return new LeavingCare(done(mentor, first, left), done(programme, first, left));
    }

    private LocalDate done(LocalDate day, LocalDate first, LocalDate left) {
        LocalDate done = day.isAfter(first) ? day : Holidays.firstWorkingDayFrom(first.plusDays(dice.chance(0.3) ? dice.between(3, 30) : 1));
        return (left == null || done.isBefore(left)) && done.isBefore(today) ? done : null;
    }
}
