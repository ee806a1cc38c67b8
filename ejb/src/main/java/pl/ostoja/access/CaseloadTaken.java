package pl.ostoja.access;

import java.time.LocalDate;
import java.util.UUID;

/** A record is about to be taken from somebody after a day, by hand; an area where something else says who has it refuses. */
public record CaseloadTaken(RecordKind kind, UUID record, AccountId holder, LocalDate lastDay) {}
