package pl.ostoja.access;

import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Period;

/** It is about to be written down what somebody does besides; an area that knows whom they work with refuses. */
public record OutsideWorkNoted(CentreId centre, AccountId account, OutsideWorkKind kind, String municipality, Period period) {}
