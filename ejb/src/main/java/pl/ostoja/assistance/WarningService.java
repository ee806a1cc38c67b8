package pl.ostoja.assistance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;

/** What one has to know before going to a family, and that one has read it (AVI-14). */
@Stateless
public class WarningService {
    @Inject
    AssistanceCases cases;

    @Inject
    Warnings warnings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_ASSISTANCE)
    public WarningSeen of(AssistanceCaseId family) {
        AssistanceCase found = cases.visible(family);
        return new WarningSeen(found.content().warning(), warnings.isToBeRead(found));
    }

    /** Sending the same reading again changes nothing. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void read(@Valid ReadWarning command) {
        AssistanceCase found = cases.visible(command.assistance());
        if (!warnings.isKnown(command.id())) {
            WarningRules.check(command, found.content().warning());
            warnings.add(new WarningReading(command.id(), found.centre(), found.id(), caller.get().account(), command.warning(), clock.instant()));
        }
    }
}
