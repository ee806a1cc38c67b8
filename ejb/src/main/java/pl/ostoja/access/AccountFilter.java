package pl.ostoja.access;

import pl.ostoja.centre.CentreId;

/**
 * Which accounts are listed.
 *
 * @param text part of the name or login; null for all
 * @param role held today; null for all
 * @param disabled true for the disabled ones only, false for the others only, null for all
 * @param centre chosen by who administers the whole installation; everybody else sees accounts of the own one only. Null for all
 */
public record AccountFilter(String text, Role role, Boolean disabled, CentreId centre) {}
