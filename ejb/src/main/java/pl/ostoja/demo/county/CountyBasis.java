package pl.ostoja.demo.county;

import java.time.LocalDate;
import pl.ostoja.law.LawBook;
import pl.ostoja.placement.CareLaw;

/**
 * What all of a county is invented from.
 *
 * @param law numbers of the law with what the county has decided
 */
record CountyBasis(
        CountyOrder order, Settings settings, CareLaw law, LawBook book, Chances chances, Names names, Registry registry, FamilyFoundry foundry,
        FileNumbering numbers) {
    static CountyBasis of(CountyOrder order, LawBook book) {
        Chances chances = new Chances(order);
        Settings settings = Decisions.of(order, chances.ofRarities);
        Names names = new Names(chances.ofPeople);
        Registry registry = new Registry(chances.ofPeople, order.land(), order.today());
        FamilyFoundry foundry = new FamilyFoundry(chances.ofPeople, names, registry);
        return new CountyBasis(order, settings, settings.law(book), book, chances, names, registry, foundry, new FileNumbering());
    }

    LocalDate today() {
        return order.today();
    }
}
