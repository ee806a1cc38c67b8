/**
 * How a place is found (KRO art. 112(7), 112(8); UWR art. 38): somebody asks for a place for a child, or for brothers and sisters together; families and
 * institutions are ranked, a person decides whom to ask and says why; the one who is asked answers; a place is kept until a day; a stay begins from it, and may
 * break down.
 *
 * <p>Pure rules: {@code OfferRules} (OFR-1 to OFR-9), {@code FacilityRemarks} (OFR-11) and {@code SearchDuties} (OFR-13 to OFR-15), which says what is owed by when;
 * {@code RequestLists} says what stands still (OFR-10). Where a place counts
 * as taken, {@code pl.ostoja.placement} says (PLC-70 to PLC-72, ADR 58); what was known when somebody decided is kept with the offer (ADR 59).
 */
package pl.ostoja.offer;
