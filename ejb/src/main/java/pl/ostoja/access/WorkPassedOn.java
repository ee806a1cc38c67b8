package pl.ostoja.access;

import java.util.UUID;

/** A record passed from one person to another, and what the one had still to do about it goes along. */
public record WorkPassedOn(RecordKind kind, UUID record, AccountId from, AccountId to) {}
