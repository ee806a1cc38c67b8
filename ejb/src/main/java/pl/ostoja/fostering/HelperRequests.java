package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the right to a helper follows from in one family.
 *
 * @param forms with the days on which they were held, in order
 * @param requests of one family
 * @param endedOn day from which it works no more, null while it does
 */
public record HelperRequests(UUID family, List<ApplicantFacts.Held> forms, List<Request> requests, LocalDate endedOn) {
    public HelperRequests {
        forms = List.copyOf(forms);
        requests = List.copyOf(requests);
    }

    /** One of them. */
    public record Request(UUID id, HelperContent content) {}
}
