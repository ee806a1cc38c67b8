package pl.ostoja.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.GuardedFamily;
import pl.ostoja.demo.county.HelpingFamily;
import pl.ostoja.duty.Deadline;
import pl.ostoja.protection.ProtectionSeeds;
import pl.ostoja.supporting.SupportingSeeds;

/** Brings into the tables of a centre who helps families with an assistant, and what violence there was in them; the duties are those of the families. */
final class SupportLoader {
    private static final int PAPERS_AT = 11;

    private final County county;
    private final Clerk clerk;
    private final SupportingSeeds supporting;
    private final ProtectionSeeds protection;

    SupportLoader(County county, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.clerk = clerk;
        supporting = new SupportingSeeds(seeding, centre);
        protection = new ProtectionSeeds(seeding, centre);
    }

    /** After the families with an assistant. */
    void load() {
        county.helping().forEach(this::helping);
        county.guarded().forEach(this::guarded);
    }

    private void helping(HelpingFamily family) {
        LocalDate last = family.dissolution() == null ? null : family.dissolution().lastDay();
        supporting.family(
                family.id(), family.number(), family.content(), by(family.setUpOn(), "SupportingFamilyService.register"), family.dissolution(),
                last == null ? null : by(last, "SupportingFamilyService.dissolve"));
        family.contracts().forEach(contract -> supporting.contract(
                contract.id(), family.id(), contract.content(), by(contract.content().since(), "SupportService.recordContract")));
        family.helps().forEach(help -> supporting.help(help.id(), family.id(), help.content(), by(help.content().since(), "SupportService.recordHelp")));
    }

    private void guarded(GuardedFamily family) {
        for (GuardedFamily.Card card : family.cards()) {
            LocalDate ended = card.content().endedOn();
            List<ProtectionSeeds.Part> parts = card.parts().stream()
                    .map(part -> new ProtectionSeeds.Part(part.id(), part.content(), by(part.on(), "CardPartService.record")))
                    .toList();
            protection.card(
                    card.id(), family.family(), card.opened(), card.content(), by(card.opened().filledOn(), "BlueCardService.open"),
                    ended == null ? null : by(ended, "BlueCardService.end"), parts);
        }
        for (GuardedFamily.Removal removal : family.removals()) {
            Entered entered = by(day(removal.content().startedAt()), "InterventionService.record");
            protection.removal(removal.id(), family.family(), removal.content(), entered);
            removal.complaints().forEach((id, complaint) -> protection.complaint(
                    id, removal.id(), complaint, by(day(complaint.receivedAt()), "InterventionService.recordComplaint")));
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Deadline.POLAND);
    }

    private Entered by(LocalDate day, String operation) {
        return clerk.by(Role.SOCIAL_WORKER, day, PAPERS_AT, operation);
    }
}
