package pl.ostoja.register;

import java.time.LocalDate;
import pl.ostoja.review.ReviewOutcome;

/** A review that was held, as far as the register asks for it. */
record ReviewedOn(LocalDate heldOn, ReviewOutcome outcome) {}
