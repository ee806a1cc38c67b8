package pl.ostoja.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Records;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.Children;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.shared.NotFound;

/** The data sheets for the central register: what it wants, what was entered there and what has changed since. */
@Stateless
public class RegisterService {
    private static final System.Logger LOG = System.getLogger(RegisterService.class.getName());
    private static final String PART = "central register sheet";

    @Inject
    ChildService childFiles;

    @Inject
    Children children;

    @Inject
    PlacesService familyFiles;

    @Inject
    Families families;

    @Inject
    ChildSheets childSheets;

    @Inject
    FamilySheets familySheets;

    @Inject
    RegisterEntries entries;

    @Inject
    Records records;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** As of today. */
    @Allowed(Right.SEE_CHILDREN)
    public ChildSheet child(@NotNull ChildId id) {
        trail.seen(caller.centre().value(), "CHILD", id.value(), PART);
        ChildDetails child = childFiles.details(id);
        List<SheetPart> parts = childSheets.parts(child, today());
        return new ChildSheet(child, entries.sheet(RecordKind.CHILD, id.value(), SheetParagraph.CHILD, today(), parts));
    }

    /** As of today; a candidate, who is on other lists of the register, has none. */
    @Allowed(Right.SEE_FAMILIES)
    public FamilySheet family(@NotNull FosterFamilyId id) {
        trail.seen(caller.centre().value(), "FAMILY", id.value(), PART);
        FamilyFile file = ofFosterFamily(id);
        SheetParagraph paragraph = FamilyLines.paragraph(file.forms());
        return new FamilySheet(file, entries.sheet(RecordKind.FAMILY, id.value(), paragraph, today(), familySheets.parts(file, paragraph)));
    }

    /** Marking the same entry again changes nothing. */
    @Allowed(Right.EDIT_CHILDREN)
    public RegisterEntryId enterChild(@Valid EnterChild command) {
        children.lock(command.child());
        if (!entries.isKnown(command.id())) {
            List<SheetPart> parts = childSheets.parts(childFiles.details(command.child()), today());
            enter(command.id(), RecordKind.CHILD, command.child().value(), command.enteredOn(), command.sections(), parts);
        }
        return command.id();
    }

    @Allowed(Right.EDIT_FAMILIES)
    public RegisterEntryId enterFamily(@Valid EnterFamily command) {
        families.requireLocked(command.family());
        if (!entries.isKnown(command.id())) {
            FamilyFile file = ofFosterFamily(command.family());
            List<SheetPart> parts = familySheets.parts(file, FamilyLines.paragraph(file.forms()));
            enter(command.id(), RecordKind.FAMILY, command.family().value(), command.enteredOn(), command.sections(), parts);
        }
        return command.id();
    }

    @Allowed({Right.SEE_CHILDREN, Right.SEE_FAMILIES})
    public RegisterEntryDetails entry(@NotNull RegisterEntryId id) {
        RegisterEntry entry = entries.find(id);
        records.requireVisible(entry.kind(), entry.record());
        trail.seen(caller.centre().value(), entry.kind().name(), entry.record(), PART);
        return entry.details();
    }

    /** REG-8: it was marked by mistake; what was entered before holds again. */
    @Allowed({Right.EDIT_CHILDREN, Right.EDIT_FAMILIES})
    public void takeBack(@NotNull RegisterEntryId id, long version, @NotBlank String reason) {
        RegisterEntry entry = entries.find(id);
        records.requireVisible(entry.kind(), entry.record());
        removals.remove(entry, version, reason);
        LOG.log(System.Logger.Level.INFO, "{0} {1}: entry {2} in the central register taken back", entry.kind(), entry.record(), id);
    }

    private void enter(RegisterEntryId id, RecordKind kind, UUID record, LocalDate on, List<SeenSection> sections, List<SheetPart> parts) {
        EntryRules.check(on, sections, parts, today());
        entries.add(new RegisterEntry(id, caller.centre(), kind, record, on, sections, caller.get().name()));
        LOG.log(System.Logger.Level.INFO, "{0} {1}: {2} sections entered in the central register", kind, record, sections.size());
    }

    private FamilyFile ofFosterFamily(FosterFamilyId id) {
        FamilyFile file = familyFiles.file(id);
        if (file.details().candidate()) {
            throw new NotFound();
        }
        return file;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
