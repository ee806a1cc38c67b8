package pl.ostoja.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** When who was told that a child has run away; null who was not. */
@Embeddable
public record Told(
        @Column(name = "parents_told_at") Instant parents,
        @Column(name = "police_told_at") Instant police,
        @Column(name = "court_told_at") Instant court,
        @Column(name = "assistant_told_at") Instant assistant,
        @Column(name = "centre_told_at") Instant centre,
        @Column(name = "marshal_told_at") Instant marshal)
        implements Serializable {
    public static final Told NOBODY = new Told(null, null, null, null, null, null);

    /** Null if not told. */
    public Instant at(Notified who) {
        return switch (who) {
            case PARENTS -> parents;
            case POLICE -> police;
            case COURT -> court;
            case ASSISTANT -> assistant;
            case COUNTY_FAMILY_CENTRE -> centre;
            case MARSHAL -> marshal;
        };
    }

    /** @param at null if it turns out that nobody was told */
    public Told with(Notified who, Instant at) {
        return switch (who) {
            case PARENTS -> new Told(at, police, court, assistant, centre, marshal);
            case POLICE -> new Told(parents, at, court, assistant, centre, marshal);
            case COURT -> new Told(parents, police, at, assistant, centre, marshal);
            case ASSISTANT -> new Told(parents, police, court, at, centre, marshal);
            case COUNTY_FAMILY_CENTRE -> new Told(parents, police, court, assistant, at, marshal);
            case MARSHAL -> new Told(parents, police, court, assistant, centre, at);
        };
    }
}
