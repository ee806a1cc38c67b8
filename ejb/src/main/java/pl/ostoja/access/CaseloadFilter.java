package pl.ostoja.access;

import java.util.UUID;

/**
 * Which part of the caseloads of today is listed; null for all.
 *
 * @param holder a person's or a team's id
 */
public record CaseloadFilter(RecordKind kind, UUID holder) {}
