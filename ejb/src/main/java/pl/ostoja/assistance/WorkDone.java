package pl.ostoja.assistance;

import java.time.LocalDate;

/** Declared here, said by every area that keeps work with families: whether any was done with one from a day on (AST-18). */
public interface WorkDone {

    /** Whoever asks has asked for the family. */
    boolean isAnySince(AssistanceCaseId family, LocalDate day);
}
