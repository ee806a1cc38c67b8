package pl.ostoja.people;

import java.util.List;

/** A person and what each relative is to it, with who they all are. */
public record Relatives(PersonDetails person, Kin kin, List<RelativeRow> rows) {
    public Relatives {
        rows = List.copyOf(rows);
    }
}
