package pl.ostoja.protection;

import java.io.Serializable;

/** Which removals a list shows; null asks for nothing. @param told whether the court was told */
public record InterventionFilter(PlacedWith placedWith, Boolean told) implements Serializable {
    /** For the trail. */
    String inWords() {
        return ((placedWith == null ? "" : "placedWith=" + placedWith + " ") + (told == null ? "" : "told=" + told)).strip();
    }
}
