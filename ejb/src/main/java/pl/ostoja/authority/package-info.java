/**
 * Who decides for a child and whether it may be adopted: the authority of its parents, its guardian, what courts ruled on them. Dated, and apart from where
 * the child stays.
 *
 * <p>Pure rules: {@link pl.ostoja.authority.LegalSituation} (AUT-1 to AUT-3, AUT-7) says how it is on a day, {@link pl.ostoja.authority.AdoptionDuties}
 * (AUT-4) what is owed because a child is free, {@code LegalEventRules} (AUT-5, AUT-6) what can be written down. Who the parents are stands in
 * {@code pl.ostoja.people}; that the adoption centre was told is a notice of {@code pl.ostoja.placement}. How courts limited contacts stands here
 * too ({@link pl.ostoja.authority.ContactLimits}, AUT-8, AUT-9); the contacts themselves are in {@code pl.ostoja.contact}.
 */
package pl.ostoja.authority;
