package pl.ostoja.protection;

/** Who of the health service decided on a removal (UPPD 12a(2)). */
public enum MedicKind {
    DOCTOR,
    PARAMEDIC,
    NURSE
}
