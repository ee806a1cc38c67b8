package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.Explanation;

/** The answer to "who pays for this child's care?" (UWR art. 191(1)-(4b), (10a), (13), (17)), for one episode of care. */
public sealed interface Liability {

    /** By what the county was found. */
    enum Basis {
        RESIDENCE("art. 191 ust. 1 UWR"),
        /** After a return home: the residence before the placement that followed. */
        RESIDENCE_AGAIN("art. 191 ust. 4 UWR"),
        LAST_REGISTRATION("art. 191 ust. 2 UWR"),
        COURT_SEAT("art. 191 ust. 3 UWR"),
        PLACE_OF_ABANDONMENT("art. 191 ust. 13 UWR"),
        HOST("art. 191 ust. 4a i 4b UWR");

        private final String article;

        Basis(String article) {
            this.article = article;
        }

        public String article() {
            return article;
        }
    }

    /**
     * @param municipality null if none bears a part
     * @param excluded why none does; null if it bears its part
     */
    record Found(Basis basis, TerytCode county, TerytCode municipality, NotShared excluded) implements Liability {
        /** SET-36: in one sentence, with its articles. */
        public Explanation why() {
            return excluded == null
                    ? Explanation.of("settlement.liability.found", basis, county.value(), municipality.value(), basis.article())
                    : Explanation.of("settlement.liability.excluded", basis, county.value(), Explanation.of(excluded), basis.article(), excluded.article());
        }
    }

    /** Nothing that is known says who pays; somebody has to find out. */
    record Open(Explanation why) implements Liability {}

    /**
     * SET-50: the residence before the placement decides; SET-51: if it cannot be established, the last registration, then the seat of the court. SET-52:
     * after a return home it is asked anew. SET-53: a child that was left is paid for where it was left, and SET-54: one from abroad where it is looked
     * after, both without a municipality. SET-55: of care that began before 2012 no municipality bears a part (art. 238).
     */
    static Liability of(LiabilityFacts facts) {
        if (facts.origin().isAbandoned()) {
            return excluded(Basis.PLACE_OF_ABANDONMENT, facts.leftIn(), NotShared.ABANDONED);
        }
        if (facts.origin().isForeign()) {
            return excluded(Basis.HOST, facts.host(), NotShared.FOREIGN);
        }
        if (facts.residence() != null) {
            return found(facts.again() ? Basis.RESIDENCE_AGAIN : Basis.RESIDENCE, facts.residence(), facts.since());
        }
        if (facts.registration() != null) {
            return found(Basis.LAST_REGISTRATION, facts.registration(), facts.since());
        }
        return facts.courtSeat() == null ? open(Basis.RESIDENCE) : found(Basis.COURT_SEAT, facts.courtSeat(), facts.since());
    }

    /** SET-52: the first days of the episodes of care for which nobody has decided yet who pays; SET-58: and the days from which it is open again. */
    static List<LocalDate> undecided(CareFacts care, List<PayerDecision> decisions) {
        List<LocalDate> undecided = new ArrayList<>();
        for (DecidedEpisode episode : DecidedEpisode.of(care, decisions)) {
            if (episode.decisions().isEmpty()) {
                undecided.add(episode.episode().since());
            }
            episode.lost().forEach(undecided::add);
        }
        return undecided;
    }

    private static Liability found(Basis basis, TerytCode place, LocalDate since) {
        return since.isBefore(CareLaw.IN_FORCE)
                ? excluded(basis, place, NotShared.BEFORE_2012)
                : new Found(basis, place.county(), municipality(place), null);
    }

    private static Liability excluded(Basis basis, TerytCode place, NotShared why) {
        return place == null ? open(basis) : new Found(basis, place.county(), null, why);
    }

    private static Liability open(Basis basis) {
        return new Open(Explanation.of("settlement.liability.open", basis, basis.article()));
    }

    /** SET-56: a town or its rural area bear as one municipality, a district as its city. */
    private static TerytCode municipality(TerytCode place) {
        if (place.isMunicipality()) {
            return place;
        }
        return place.parent().isCounty() ? new TerytCode(place.county().value() + "011") : place.parent();
    }
}
