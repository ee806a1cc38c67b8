package pl.ostoja.placement;

import java.time.LocalDate;
import pl.ostoja.centre.CentreId;

/** A child has left; told within the transaction. */
public record StayEnded(CentreId centre, ChildId child, StayId stay, LocalDate until, EndReason reason) {}
