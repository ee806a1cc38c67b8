package pl.ostoja.fostering;

/**
 * Which complaints a list shows; each part null for "any".
 *
 * @param open whether nothing was found out yet
 */
public record ComplaintFilter(FosterFamilyId family, ComplaintKind kind, Boolean open) {}
