package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.placement.Candidate;
import pl.ostoja.placement.Capacity;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.FamilyOnDay;
import pl.ostoja.placement.HelperRight;
import pl.ostoja.placement.Matching;
import pl.ostoja.placement.Resident;
import pl.ostoja.placement.Suitability;

/** Where children live: a foster family, or a facility with a name. Takes nobody whom the law would not let it take. */
final class Home {
    private static final int MOST_WITH_CONSENT = 4;

    private final FamilyDraft family;
    private final String name;
    private final CareForm form;
    private final int places;
    private final List<Resident> residents = new ArrayList<>();

    private Home(FamilyDraft family, String name, CareForm form, int places) {
        this.family = family;
        this.name = name;
        this.form = form;
        this.places = places;
    }

    static Home of(FamilyDraft family) {
        return new Home(family, null, null, 0);
    }

    static Home facility(String name, CareForm form, int places) {
        return new Home(null, name, form, places);
    }

    /** The form that the stay would have; nothing if there is no place or the law forbids it. */
    Optional<CareForm> admits(Candidate candidate, CareLaw law) {
        if (family == null) {
            boolean room = hasRoomOn(candidate.from())
                    && residents.stream().filter(one -> meets(one, candidate) && one.since().isAfter(candidate.from())).allMatch(one -> hasRoomOn(one.since()));
            return room ? Optional.of(form) : Optional.empty();
        }
        if (!family.worksFrom(candidate.from(), candidate.until())) {
            return Optional.empty();
        }
        FamilyOnDay then = new FamilyOnDay(family.formsOn(candidate.from()), FamilyStanding.ACTIVE, true);
        return switch (Matching.judge(then, residents, candidate, law)) {
            case Suitability.Suitable answer -> Optional.of(answer.form());
            case Suitability.NeedsConsent answer -> mayAgree(candidate) ? Optional.of(answer.form()) : Optional.empty();
            case Suitability.Unsuitable answer -> Optional.empty();
        };
    }

    /** An emergency family to one more; others to one more of brothers and sisters, as long as nobody else lives there who would have to be asked again. */
    private boolean mayAgree(Candidate candidate) {
        List<Resident> there = residents.stream().filter(one -> meets(one, candidate)).toList();
        return family.formsOn(candidate.from()).isEmergency()
                ? there.size() <= MOST_WITH_CONSENT
                : there.size() <= MOST_WITH_CONSENT && there.stream().allMatch(one -> candidate.siblings().contains(one.person()));
    }

    private static boolean meets(Resident one, Candidate candidate) {
        boolean after = candidate.until() != null && !one.since().isBefore(candidate.until());
        boolean before = one.until() != null && !candidate.from().isBefore(one.until());
        return !after && !before;
    }

    /** Whether the family has a right to a helper on the day. */
    static boolean helperRight(FamilyDraft family, List<Resident> residents, LocalDate day, CareLaw law) {
        return HelperRight.of(family.formsOn(day), Capacity.taken(residents, day), day, law).filter(HelperRight::holds).isPresent();
    }

    void take(Resident resident) {
        residents.add(resident);
    }

    void release(Resident resident) {
        residents.remove(resident);
    }

    /** Of a facility. */
    boolean hasRoomOn(LocalDate day) {
        return residents.stream().filter(one -> !day.isBefore(one.since()) && (one.until() == null || day.isBefore(one.until()))).count() < places;
    }

    boolean isFamily() {
        return family != null;
    }

    FamilyDraft family() {
        return family;
    }

    String name() {
        return name;
    }
}
