package pl.ostoja.assistance;

import java.io.Serializable;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Period;

/**
 * A person in the family.
 *
 * @param child the file of a child in care, if it is one that the caller sees; else null
 * @param version to be sent back with a change
 */
public record CaseMemberRow(CaseMemberId id, PersonDetails person, MemberRole role, Period period, ChildId child, long version) implements Serializable {}
