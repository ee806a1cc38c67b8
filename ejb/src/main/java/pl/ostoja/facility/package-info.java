/**
 * Institutions in which children live (UWR art. 93-111): one record of each, which placement fills, finance pays for and everybody finds free places in.
 *
 * <p>Pure rules: {@code FacilityRules} (FAC-1 to FAC-6, FAC-20). Which stay is spent in which institution is kept beside the stay ({@code StayFacility}, ADR 52).
 */
package pl.ostoja.facility;
