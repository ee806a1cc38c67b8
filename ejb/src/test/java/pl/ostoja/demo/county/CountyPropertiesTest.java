package pl.ostoja.demo.county;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The same of any county. */
class CountyPropertiesTest {

    @Property(tries = 15)
    void noRuleRefusesAnythingWhateverTheSeedAndTheDay(@ForAll @IntRange(min = 1, max = 100_000) int number, @ForAll @IntRange(max = 2000) int days) {
        CountyRules.refuseNothingOf(Counties.county(number, Counties.TODAY.plusDays(days), CountyOrder.SMALL, 1 + number % 4));
    }

    /** Brothers and sisters moved out together when the eldest was older than 25. */
    @Example
    void noAdultStaysLongerThanTheLawLetsThem() {
        CountyRules.refuseNothingOf(Counties.county(99_999, Counties.TODAY.plusDays(57), CountyOrder.SMALL, 4));
    }
}
