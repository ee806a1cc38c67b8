package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.PolishText;

/**
 * To which county applications go (LEV-18, UWR art. 143): for education and independence to the one that pays, through the family support centre of the county
 * where the care leaver stays; for the rest to the county where they settle. The county of settlement is that of the programme approved last; who has left care
 * stays there.
 */
public final class AidRoutes {
    private static final String OF_PAYER = "art. 143 ust. 2 UWR";
    private static final String OF_SETTLEMENT = "art. 143 ust. 3 UWR";

    private AidRoutes() {}

    /**
     * @param steps of the care leaver
     * @param ours the county of the centre, null if it is not known
     */
    public static List<AidRoute> of(CareFacts care, Collection<LeavingStepFacts> steps, LocalDate day, String ours) {
        LeavingStepFacts programme = steps.stream()
                .filter(step -> step.kind() == LeavingStepKind.PROGRAMME && step.approvedOn() != null && !step.approvedOn().isAfter(day))
                .max(Comparator.comparing(LeavingStepFacts::approvedOn).thenComparing(LeavingStepFacts::takenOn))
                .orElse(null);
        String other = programme == null ? null : elsewhere(programme.county(), ours);
        boolean staysHere = care.stayOn(day).isPresent();
        return Stream.of(LeavingAidKind.values())
                .map(kind -> kind.isOfPayer() ? toPayer(kind, staysHere ? null : other) : toSettlement(kind, programme != null, other))
                .toList();
    }

    private static AidRoute toPayer(LeavingAidKind kind, String other) {
        return other == null
                ? new AidRoute(kind, false, OF_PAYER, Explanation.of("leaving.route.payer"))
                : new AidRoute(kind, true, OF_PAYER, Explanation.of("leaving.route.payerThrough", other));
    }

    private static AidRoute toSettlement(LeavingAidKind kind, boolean planned, String other) {
        if (!planned) {
            return new AidRoute(kind, false, OF_SETTLEMENT, Explanation.of("leaving.route.notPlanned"));
        }
        return other == null
                ? new AidRoute(kind, false, OF_SETTLEMENT, Explanation.of("leaving.route.here"))
                : new AidRoute(kind, true, OF_SETTLEMENT, Explanation.of("leaving.route.elsewhere", other));
    }

    /** The county of settlement if it is another one than ours, however it is spelt; else null. */
    private static String elsewhere(String county, String ours) {
        boolean here = county == null || county.isBlank() || ours != null && name(county).equals(name(ours));
        return here ? null : county.strip();
    }

    private static String name(String county) {
        return PolishText.searchForm(county).replaceFirst("^powiat ", "").strip();
    }
}
