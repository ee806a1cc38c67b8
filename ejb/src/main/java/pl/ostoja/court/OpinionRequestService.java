package pl.ostoja.court;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.FamiliesInCourt;
import pl.ostoja.duty.FactBook;

/** Courts that ask for the assistant's opinion (CRT-11). */
@Stateless
public class OpinionRequestService {
    @Inject
    FamilyCourts courts;

    @Inject
    FamiliesInCourt families;

    @Inject
    FamilyCourtSight sight;

    @Inject
    FactBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Writing down the same request again changes nothing. */
    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public OpinionRequestId record(@Valid RecordOpinionRequest command) {
        families.requireLocked(command.family());
        book.record(OpinionRequest.class, command.id(), () ->
                new OpinionRequest(command.id(), caller.centre(), command.family(), checked(command.content())));
        return command.id();
    }

    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void correct(@Valid CorrectOpinionRequest command) {
        OpinionRequest request = sight.locked(courts.request(command.id()));
        book.correct(request, command.version(), command.reason(), () -> request.correct(checked(command.content())));
    }

    /** Takes a request away that was written down by mistake. */
    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void remove(OpinionRequestId id, long version, @NotBlank String reason) {
        book.remove(sight.locked(courts.request(id)), version, reason);
    }

    @Allowed({Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public OpinionRequestDetails details(OpinionRequestId id) {
        return sight.shown(courts.request(id), "opinion request").details();
    }

    private OpinionRequestContent checked(OpinionRequestContent content) {
        FamilyOrderRules.check(content, LocalDate.now(clock));
        return content;
    }
}
