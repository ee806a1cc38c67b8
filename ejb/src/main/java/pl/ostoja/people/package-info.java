/**
 * Persons, their names, addresses and kinship: everybody who appears in the life of a child or of a foster family. A person is not a record of
 * its own: it is seen through the child or the foster family it belongs to, so this area has no service. The areas above, which own those
 * records, call {@link pl.ostoja.people.People} after they have made sure that the caller sees the record.
 *
 * <p>Rules kept here: PPL-1 to PPL-4 (who a person is: {@link pl.ostoja.people.PersonRules}), PPL-5 (kinship), PPL-6 and PPL-7 (addresses and
 * telephones), PPL-8 (file numbers without gaps), PPL-9 (search), PPL-15 to PPL-17 (two entries of one person become one).
 */
package pl.ostoja.people;
