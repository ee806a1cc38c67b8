package pl.ostoja.fostering;

/** Where a family lives, as seen from the county that made its contract. */
public enum DwellingPlace {
    COUNTY,
    OTHER_COUNTY,
    ABROAD
}
