package pl.ostoja.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.access.RecordKind;

/** The record that a task is about. */
@Embeddable
public record TaskSubject(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "record_kind") RecordKind kind, @NotNull @Column(name = "record_id") UUID record)
        implements Serializable {}
