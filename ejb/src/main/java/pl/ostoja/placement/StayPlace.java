package pl.ostoja.placement;

import pl.ostoja.fostering.FosterFamilyId;

/**
 * Where a child stays and in which form; the form of a family follows from its forms and the child.
 *
 * @param family null in an institution or with untrained people
 * @param name of those; null of a family, which has one of its own
 */
public record StayPlace(FosterFamilyId family, String name, CareForm form) {}
