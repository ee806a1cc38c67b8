package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.court.CourtDuties;
import pl.ostoja.duty.Duty;
import pl.ostoja.law.LawFixture;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.PlacementDuties;
import pl.ostoja.review.ReviewDuties;

/** Counties for tests. */
final class Counties {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final CareLaw LAW = CareLaw.recommended(LawFixture.lawBook());
    static final Land LAND = new Land(
            new TerytCode("1661"), "Opole", "Sąd Rejonowy w Opolu, III Wydział Rodzinny i Nieletnich", "45",
            List.of(new Land.Municipality(new TerytCode("1661011"), "Opole"), new Land.Municipality(new TerytCode("1609083"), "Ozimek")));

    private Counties() {}

    static County county(int number, int children, int years) {
        return county(number, TODAY, children, years);
    }

    static County county(int number, LocalDate today, int children, int years) {
        return CountyGenerator.county(new CountyOrder(number, today, LAND, children, years), LAW);
    }

    /** What is and was owed about a child. */
    static List<Duty> duties(ChildFile child) {
        List<Duty> duties = new ArrayList<>();
        PlacementDuties.derive(child.care(), LAW, duties::add);
        ReviewDuties.derive(child.care(), child.reviews().stream().map(ChildFile.Reviewed::held).toList(), LAW, duties::add);
        CourtDuties.derive(child.care(), child.filings().stream().map(ChildFile.Filed::sent).toList(), LAW, duties::add);
        return duties;
    }
}
