package pl.ostoja.audit;

/**
 * How far a walk along a chain has come.
 *
 * @param verdict null while there is more to walk
 */
public record AuditPortion(AuditWalk walk, AuditVerdict verdict) {}
