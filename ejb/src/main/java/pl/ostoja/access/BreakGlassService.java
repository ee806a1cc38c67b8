package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Emergency access to one record (VIS-4): a reason, limited time, the head is told and reviews every use. */
@Stateless
public class BreakGlassService {
    static final int MAX_HOURS = 24;
    private static final int REASON_LENGTH = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    BreakGlassUses uses;

    @Inject
    Records records;

    @Inject
    AccountList people;

    @Inject
    ThrottleBuckets throttles;

    @Inject
    Notices notices;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.BREAK_GLASS)
    public BreakGlassAnswer open(@Valid OpenBreakGlass command) {
        requireReason(command.reason());
        if (command.hours() < 1 || command.hours() > MAX_HOURS) {
            throw new BusinessRuleViolation("VIS-4", "access.violation.breakGlassHours", MAX_HOURS);
        }
        slowDown();
        Optional<UUID> record = current.get().opensInEmergency(command.kind()) ? records.identified(command.kind(), current.centre(), command.term().strip()) : Optional.empty();
        if (record.isEmpty()) {
            trail.did(null, AuditAction.DID, command.kind().name(), null, "BREAK_GLASS_NO_SUCH_RECORD");
            return new BreakGlassAnswer.NoSuchRecord();
        }
        RecordName name = records.names(command.kind(), List.of(record.get())).get(record.get());
        if (records.isVisible(command.kind(), record.get())) {
            return new BreakGlassAnswer.VisibleAnyway(record.get(), name);
        }
        return new BreakGlassAnswer.Opened(record.get(), name, breakGlass(command, record.get()));
    }

    /** Of which kinds the caller may open records. */
    @Allowed(Right.BREAK_GLASS)
    public List<RecordKind> kinds() {
        return RecordKind.held().stream().filter(current.get()::opensInEmergency).toList();
    }

    /** What the caller has open now; a banner on every page says so. */
    @Allowed(Right.SIGNED_IN)
    public List<BreakGlassRow> openNow() {
        return uses.openOf(current.account());
    }

    /** Gives an emergency access of one's own back before its time. */
    @Allowed(Right.SIGNED_IN)
    public void end(UUID id) {
        BreakGlass use = Optional.ofNullable(em.find(BreakGlass.class, id)).orElseThrow(NotFound::new);
        if (!use.account().equals(current.account())) {
            throw new NotFound();
        }
        use.end(clock.instant());
    }

    /** All uses in the centre; those still to be reviewed if asked so. */
    @Allowed(Right.REVIEW_BREAK_GLASS)
    public Page<BreakGlassRow> uses(boolean toReview, PageRequest page) {
        return uses.ofCentre(current.centre(), toReview, page);
    }

    @Allowed(Right.REVIEW_BREAK_GLASS)
    public BreakGlassRow details(UUID id) {
        return uses.row(ofCentre(id));
    }

    /** The head's verdict; it ends the access too if that was not justified. */
    @Allowed(Right.REVIEW_BREAK_GLASS)
    public void review(UUID id, boolean justified, String note, long version) {
        BreakGlass use = ofCentre(id);
        EditConflict.refuseUnlessCurrent(version, use.version());
        use.review(current.account(), justified, note, clock.instant());
        if (!justified) {
            use.end(clock.instant());
        }
        notices.tell(use.account(), Explanation.of("access.notice.breakGlassReviewed", Explanation.of(justified ? "access.justified" : "access.unjustified")), "/access/notices");
    }

    private Instant breakGlass(OpenBreakGlass command, UUID record) {
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofHours(command.hours()));
        BreakGlass use = new BreakGlass(current.centre(), current.account(), command.kind(), record, command.reason(), now, until);
        em.persist(use);
        trail.because(command.reason());
        trail.did(null, AuditAction.BROKE_GLASS, command.kind().name(), record, "hours=" + command.hours());
        Explanation told = Explanation.of("access.notice.brokeGlass", current.get().name(), command.kind());
        people.colleagues(current.centre(), EnumSet.of(Role.HEAD)).stream()
                .filter(head -> !head.id().equals(current.account()))
                .forEach(head -> notices.tell(head.id(), told, "/access/emergency-review?use=" + use.id()));
        return until;
    }

    /** Whoever tries numbers one after the other is slowed down. */
    private void slowDown() {
        Duration wait = throttles.count(Map.of(Throttle.EMERGENCY, current.account().toString()));
        if (!wait.isZero()) {
            throw new BusinessRuleViolation("VIS-4", "access.violation.slowed", Math.max(1, wait.toSeconds()));
        }
    }

    private BreakGlass ofCentre(UUID id) {
        return Optional.ofNullable(em.find(BreakGlass.class, id))
                .filter(use -> use.auditCentre().equals(current.centre().value()))
                .orElseThrow(NotFound::new);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.strip().length() < REASON_LENGTH) {
            throw new BusinessRuleViolation("VIS-4", "access.violation.breakGlassReason", REASON_LENGTH);
        }
    }
}
