package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** When somebody is appointed coordinator of a family, and when no more (UWR art. 77). */
final class AppointmentRules {
    private AppointmentRules() {}

    /** FST-16: on the request of the family, and after its opinion was heard (UWR art. 77(1), (2)), also where somebody is to begin later. */
    static void checkRequest(AppointmentContent content, LocalDate today) {
        LocalDate last = content.since().isAfter(today) ? today : content.since();
        if (content.requestedOn().isAfter(last)) {
            throw refused("FST-16", "requestedLater", last);
        }
        if (content.heardOn().isAfter(last)) {
            throw refused("FST-16", "heardLater", last);
        }
    }

    /** FST-17: a family has one coordinator at a time. */
    static void checkPlace(Period period, Collection<Period> others) {
        others.stream().filter(period::overlaps).findFirst().ifPresent(other -> {
            throw refused("FST-17", "coordinatedAlready", other.since());
        });
    }

    /** FST-18: from one coordinator to another, after at least one day of the former. */
    static void checkHandOver(AccountId from, LocalDate coordinatesSince, AccountId to, LocalDate since) {
        if (from.equals(to)) {
            throw refused("FST-18", "handedOverToTheSame");
        }
        if (!since.isAfter(coordinatesSince)) {
            throw refused("FST-18", "handedOverTooSoon", coordinatesSince);
        }
    }

    /** FST-19: it ends on one of its days, once, and for a reason; a hand-over is written down as one. */
    static void checkEnd(AppointmentContent content, AppointmentEnd known, AppointmentEnd end) {
        if (known != null) {
            throw refused("FST-19", "coordinationEnded", known.until());
        }
        if (end.isHandOver()) {
            throw refused("FST-19", "handedOverElsewhere");
        }
        if (end.isWithFamily()) {
            throw refused("FST-27", "familyEndsElsewhere");
        }
        if (end.until().isBefore(content.since())) {
            throw refused("FST-19", "coordinationEndsBefore", content.since());
        }
    }

    /**
     * FST-27: an appointment counts while the family is one, and ends with it by itself.
     *
     * @param said how it ended as far as somebody wrote that down, null while it lasts
     * @param familyEndsOn first day without the family, null while it is one
     */
    static AppointmentEnd end(AppointmentEnd said, LocalDate familyEndsOn) {
        boolean earlier = said != null && familyEndsOn != null && said.until().isBefore(familyEndsOn);
        return familyEndsOn == null || earlier ? said : AppointmentEnd.withFamily(familyEndsOn);
    }

    /** FST-27: what ended with the family does not go on, and nothing begins after it. */
    static void refuseAfterFamily(LocalDate day, LocalDate familyEndsOn) {
        if (familyEndsOn != null && !day.isBefore(familyEndsOn)) {
            throw refused("FST-27", "coordinationEndedWithFamily", familyEndsOn.minusDays(1));
        }
    }

    /** FST-20: what was built upon is undone first: of several appointments the last one. */
    static void refuseUnlessLast(AppointmentId id, List<AppointmentId> inTime) {
        if (!inTime.getLast().equals(id)) {
            throw refused("FST-20", "coordinationFollowed");
        }
    }

    private static BusinessRuleViolation refused(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "fostering.violation." + name, args);
    }
}
