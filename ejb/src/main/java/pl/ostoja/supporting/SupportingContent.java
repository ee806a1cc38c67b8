package pl.ostoja.supporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.Address;

/**
 * What is known of a supporting family.
 *
 * @param label by which it is known, its surname
 * @param carers who they are
 * @param interviewedOn when the social worker made the interview at their home (<i>wywiad środowiskowy</i>)
 * @param opinionOn when the social assistance centre gave its positive opinion
 * @param setUpOn when the head of the municipality set it up
 * @param registerCheckedOn when all adults were looked for in the register of sex offenders; null as long as nobody did (UWR art. 7b)
 */
@Embeddable
public record SupportingContent(
        @NotBlank @Size(max = 100) @Column(name = "label") String label,
        @NotBlank @Size(max = 200) @Column(name = "carers") String carers,
        @NotNull @Valid @Embedded Address address,
        @Size(max = 30) @Column(name = "phone") String phone,
        @NotNull @Column(name = "interviewed_on") LocalDate interviewedOn,
        @NotNull @Column(name = "opinion_on") LocalDate opinionOn,
        @NotNull @Column(name = "set_up_on") LocalDate setUpOn,
        @Column(name = "register_checked_on") LocalDate registerCheckedOn,
        @Size(max = 2000) @Column(name = "notes") String notes)
        implements Serializable {}
