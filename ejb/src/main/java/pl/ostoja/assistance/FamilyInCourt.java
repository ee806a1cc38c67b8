package pl.ostoja.assistance;

import java.io.Serializable;

/**
 * What is said of a family to whoever deals with courts about it.
 *
 * @param state how it stands today
 * @param obliged whether a court obliges it to work with an assistant
 * @param whole whether the caller sees more of the family than its courts (VIS-10)
 */
public record FamilyInCourt(AssistanceCaseId id, String fileNumber, String label, CaseState state, boolean obliged, boolean restricted, boolean whole)
        implements Serializable {}
