package pl.ostoja.note;

import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.shared.Period;

/** What a note says before it has its number. */
record NoteContent(TerytCode debtor, NoteId corrects, Period period, LocalDate issuedOn, LocalDate dueOn, Grosze total, String reason) {}
