package pl.ostoja.ledger;

import java.time.LocalDate;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Explanation;

/** Days of a child that could not be settled, and why. */
public record GapRow(ChildId child, String name, LocalDate since, LocalDate until, Explanation why) {}
