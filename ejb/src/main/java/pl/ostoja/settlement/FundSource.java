package pl.ostoja.settlement;

/** Where the money for an expense comes from. */
public enum FundSource {
    MUNICIPALITY,
    COUNTY,
    /** A grant of the state budget (UWR art. 197). */
    STATE,
    /** <i>Fundusz Pracy</i> (art. 197). */
    LABOUR_FUND,
    EU
}
