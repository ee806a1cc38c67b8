package pl.ostoja.access;

import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.centre.CentreId;

/** A record is about to be given to somebody; an area whose law sets a limit refuses. */
public record CaseloadGiven(CentreId centre, RecordKind kind, UUID record, CaseloadHolder holder, LocalDate since) {}
