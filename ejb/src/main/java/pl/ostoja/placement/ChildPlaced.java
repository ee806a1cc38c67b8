package pl.ostoja.placement;

import java.time.LocalDate;
import pl.ostoja.centre.CentreId;

/** A child has come to live somewhere; told within the transaction. */
public record ChildPlaced(CentreId centre, ChildId child, StayId stay, LocalDate since) {}
