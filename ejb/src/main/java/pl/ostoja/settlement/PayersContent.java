package pl.ostoja.settlement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;

/**
 * From what it is decided who pays for a child's care; what is not known, or cannot be established, is null. See {@link LiabilityFacts}.
 *
 * @param since the first day for which it holds
 * @param evidence the documents that it rests on
 * @param dispute null if nobody objects
 */
@Embeddable
public record PayersContent(
        @NotNull @Column(name = "since") LocalDate since,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "origin") LiabilityFacts.Origin origin,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "residence")) TerytCode residence,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "registration")) TerytCode registration,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "court_seat")) TerytCode courtSeat,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "left_in")) TerytCode leftIn,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "host")) TerytCode host,
        @NotNull @Column(name = "decided_on") LocalDate decidedOn,
        @NotBlank @Size(max = 500) @Column(name = "evidence") String evidence,
        @Valid @Embedded Dispute dispute)
        implements Serializable {

    /** What follows from it. */
    public PayerDecision decision(CostFactId id, CareFacts care) {
        Liability.Found found = CostRules.decide(this, care);
        return new PayerDecision(id.value(), since, lostFrom(), found.county(), found.municipality(), found.excluded());
    }

    /** The one that bears its part of care that began when municipalities did so; null if none would. */
    TerytCode municipality() {
        return switch (Liability.of(facts(CareLaw.IN_FORCE, false))) {
            case Liability.Found found -> found.municipality();
            case Liability.Open ignored -> null;
        };
    }

    /** The day from which somebody else pays; null if that is not so. */
    LocalDate lostFrom() {
        return dispute == null ? null : dispute.effectFrom();
    }

    /** The same with what became of a dispute. */
    public PayersContent disputed(Dispute now) {
        return new PayersContent(since, origin, residence, registration, courtSeat, leftIn, host, decidedOn, evidence, now);
    }

    /** As the rules take it, for the episode of care that began on the day. */
    LiabilityFacts facts(LocalDate begun, boolean again) {
        return new LiabilityFacts(origin, begun, again, residence, registration, courtSeat, leftIn, host);
    }
}
