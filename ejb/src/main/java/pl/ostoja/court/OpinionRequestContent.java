package pl.ostoja.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of a court that asks for the assistant's opinion about a family (UWR art. 15(1)(17)).
 *
 * @param dueOn the day that the court has set
 * @param reference of the case at the court (<i>sygnatura akt</i>)
 */
@Embeddable
public record OpinionRequestContent(
        @NotNull @Column(name = "received_on") LocalDate receivedOn,
        @NotNull @Column(name = "due_on") LocalDate dueOn,
        @NotBlank @Size(max = 200) @Column(name = "court") String court,
        @NotBlank @Size(max = 60) @Column(name = "reference") String reference,
        @Size(max = 4000) @Column(name = "note") String note)
        implements Serializable {}
