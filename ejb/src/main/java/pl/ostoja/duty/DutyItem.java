package pl.ostoja.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Ids;

/**
 * A duty as it is stored for fast lists: a projection of the facts, never the truth itself. Not audited: the facts behind it are.
 */
@Entity
@Table(name = "duty_item")
class DutyItem {
    @Id
    private UUID id;

    @Embedded
    private CentreId centre;

    /** {@link DutyKey} as text. */
    @Column(name = "duty_key")
    private String dutyKey;

    @Column(name = "kind")
    private String kind;

    @Column(name = "article")
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private DutyCategory category;

    /** {@link Subject#owner()}. */
    @Column(name = "owner_id")
    private UUID owner;

    @Column(name = "child_id")
    private UUID child;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "stay_id")
    private UUID stay;

    @Column(name = "assistance_id")
    private UUID assistance;

    @Column(name = "unshifted_on")
    private LocalDate unshifted;

    @Column(name = "legal_on")
    private LocalDate legal;

    @Column(name = "plan_by")
    private LocalDate planBy;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "alert_on")
    private LocalDate alertOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "responsible")
    private Responsible responsible;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private StoredState state;

    @Column(name = "state_on")
    private LocalDate stateOn;

    @Column(name = "state_at")
    private Instant stateAt;

    @Column(name = "state_why")
    private String stateWhy;

    @Column(name = "why")
    private String why;

    @Column(name = "facts")
    private String facts;

    enum StoredState {
        OPEN,
        FULFILLED,
        ENDED
    }

    protected DutyItem() {}

    DutyItem(CentreId centre, Duty duty) {
        this.id = Ids.next();
        this.centre = centre;
        this.dutyKey = duty.key().toString();
        take(duty);
    }

    /** Takes over what was recomputed; nothing is written if nothing differs. */
    void take(Duty duty) {
        kind = duty.kind().code();
        article = duty.article();
        category = duty.kind().category();
        takeSubject(duty.subject());
        alertOn = duty.alertOn();
        responsible = duty.responsible();
        why = duty.why().toJson();
        facts = Explanation.of("facts", duty.facts().toArray()).toJson();
        takeDeadline(duty.deadline());
        takeState(duty.state());
    }

    private void takeSubject(Subject subject) {
        owner = subject.owner();
        child = subject.child();
        family = subject.family();
        stay = subject.stay();
        assistance = subject.assistance();
    }

    private void takeDeadline(Deadline deadline) {
        legal = deadline.legalDay();
        planBy = deadline.planBy();
        switch (deadline) {
            case Deadline.ByDay day -> {
                unshifted = day.due().unshifted();
                dueAt = null;
            }
            case Deadline.ByMoment moment -> {
                unshifted = null;
                dueAt = moment.at();
            }
        }
    }

    private void takeState(DutyState newState) {
        stateOn = null;
        stateAt = null;
        stateWhy = null;
        switch (newState) {
            case DutyState.Open ignored -> state = StoredState.OPEN;
            case DutyState.Fulfilled done -> {
                state = StoredState.FULFILLED;
                stateOn = done.on();
                stateAt = done.at();
            }
            case DutyState.Ended ended -> {
                state = StoredState.ENDED;
                stateOn = ended.on();
                stateWhy = ended.why().toJson();
            }
        }
    }

    /** The duty as it was stored, to be compared with what the facts give today. */
    Duty duty(DutyKind knownKind) {
        return new Duty(
                DutyKey.parse(dutyKey),
                knownKind,
                article,
                new Subject(child, family, stay, assistance),
                dueAt == null ? new Deadline.ByDay(new Due(unshifted, legal, planBy)) : new Deadline.ByMoment(dueAt),
                alertOn,
                responsible,
                dutyState(),
                Explanation.fromJson(why),
                Explanation.fromJson(facts).args().stream().map(Explanation.class::cast).toList());
    }

    private DutyState dutyState() {
        return switch (state) {
            case OPEN -> DutyState.OPEN;
            case FULFILLED -> new DutyState.Fulfilled(stateOn, stateAt);
            case ENDED -> DutyState.ended(stateOn, Explanation.fromJson(stateWhy));
        };
    }

    String dutyKey() {
        return dutyKey;
    }

    String kind() {
        return kind;
    }
}
