package pl.ostoja.fostering;

/** In what the family lives. */
public enum DwellingKind {
    HOUSE,
    FLAT,
    FARM,
    OTHER
}
