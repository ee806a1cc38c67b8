package pl.ostoja.review;

import jakarta.validation.constraints.NotNull;

/**
 * Write down how far an evaluation has come: delivered, objected to, decided.
 *
 * @param version the one the change started from
 */
public record RecordCourse(@NotNull EvaluationId id, long version, @NotNull EvaluationCourse course) {}
