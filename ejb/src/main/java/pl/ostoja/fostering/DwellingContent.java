package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How the family lives.
 *
 * @param area in square metres
 * @param rooms without kitchen and bathroom
 * @param freeBeds beds for children who could come
 * @param sleeping who sleeps where
 * @param place where it lies; in the county unless something else is said
 * @param allowedOn day on which the county head decided that the contract goes on although it lies elsewhere (UWR art. 54(7)), null without that
 */
@Embeddable
public record DwellingContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") DwellingKind kind,
        @Min(10) @Max(2000) @Column(name = "area_m2") int area,
        @Min(1) @Max(40) @Column(name = "rooms") int rooms,
        @Min(0) @Max(20) @Column(name = "free_beds") int freeBeds,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Size(max = 1000) @Column(name = "sleeping") String sleeping,
        @Enumerated(EnumType.STRING) @Column(name = "place") DwellingPlace place,
        @Column(name = "allowed_on") LocalDate allowedOn,
        @Size(max = 200) @Column(name = "allowed_by") String allowedBy,
        @Size(max = 1000) @Column(name = "allowed_why") String allowedWhy)
        implements DatedContent, Serializable {

    public DwellingContent {
        place = place == null ? DwellingPlace.COUNTY : place;
    }

    public static DwellingContent inTheCounty(DwellingKind kind, int area, int rooms, int freeBeds, LocalDate since, LocalDate until, String sleeping) {
        return new DwellingContent(kind, area, rooms, freeBeds, since, until, sleeping, DwellingPlace.COUNTY, null, null, null);
    }

    /** The same from the day on, elsewhere. */
    public DwellingContent moved(DwellingPlace to, LocalDate on) {
        return new DwellingContent(kind, area, rooms, freeBeds, on, until, sleeping, to, null, null, null);
    }

    public DwellingContent allowed(LocalDate on, String by, String why) {
        return new DwellingContent(kind, area, rooms, freeBeds, since, until, sleeping, place, on, by, why);
    }

    public DwellingContent until(LocalDate lastDay) {
        return new DwellingContent(kind, area, rooms, freeBeds, since, lastDay, sleeping, place, allowedOn, allowedBy, allowedWhy);
    }

    public boolean isElsewhere() {
        return place != DwellingPlace.COUNTY;
    }
}
