package pl.ostoja.centre;

/** Kind of a territorial unit, as the register of Statistics Poland tells them apart. */
public enum TerytKind {
    VOIVODESHIP,
    COUNTY,
    /** Both a municipality and a county (<i>miasto na prawach powiatu</i>). */
    COUNTY_RIGHTS_CITY,
    URBAN_MUNICIPALITY,
    RURAL_MUNICIPALITY,
    URBAN_RURAL_MUNICIPALITY,
    /** The town of an urban-rural municipality. */
    TOWN,
    /** The rural area of an urban-rural municipality. */
    RURAL_AREA,
    WARSAW_DISTRICT,
    /** Branch office of a big city (<i>delegatura</i>). */
    DELEGATION;

    /** The kind follows from the code alone. */
    public static TerytKind of(TerytCode code) {
        return switch (code.value().length()) {
            case 2 -> VOIVODESHIP;
            case 4 -> code.isOfCityWithCountyRights() ? COUNTY_RIGHTS_CITY : COUNTY;
            default -> ofDigit(code.value().charAt(6));
        };
    }

    private static TerytKind ofDigit(char digit) {
        return switch (digit) {
            case '1' -> URBAN_MUNICIPALITY;
            case '2' -> RURAL_MUNICIPALITY;
            case '3' -> URBAN_RURAL_MUNICIPALITY;
            case '4' -> TOWN;
            case '5' -> RURAL_AREA;
            case '8' -> WARSAW_DISTRICT;
            case '9' -> DELEGATION;
            default -> throw new IllegalArgumentException("no kind has the digit " + digit);
        };
    }

    /** Whether units of the kind are municipalities (<i>gmina</i>), the lowest tier of self-government. */
    public boolean isMunicipality() {
        return this == URBAN_MUNICIPALITY || this == RURAL_MUNICIPALITY || this == URBAN_RURAL_MUNICIPALITY;
    }
}
