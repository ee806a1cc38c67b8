package pl.ostoja.demo.county;

import java.time.LocalDate;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;

/** The relative is the … of the person. By birth, unless it began on a day. */
public record Tie(PersonId person, PersonId relative, KinshipKind kind, LocalDate since, LocalDate until, LocalDate writtenOn) {}
