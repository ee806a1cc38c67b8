package pl.ostoja.law;

import java.time.LocalDate;
import pl.ostoja.centre.CentreId;

/** A centre answered a question anew, from a day on. */
public record PolicyChanged(CentreId centre, Policy<?> policy, LocalDate from) {}
