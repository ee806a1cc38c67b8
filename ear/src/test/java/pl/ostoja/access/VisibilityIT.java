package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** VIS-1 to VIS-5: every role, every kind, own and others' records, restricted ones, and emergencies. */
@ServiceTest
@Tag("h2")
class VisibilityIT {
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");
    private static final String REASON = "ojciec dziecka pracuje w ośrodku";
    private static final String EMERGENCY = "telefon ze szpitala, dziecko po wypadku";

    @Inject
    TestAccounts accounts;

    @Inject
    CurrentCaller current;

    @Inject
    Records records;

    @Inject
    TestLinks links;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    CaseloadService caseloads;

    @Inject
    RestrictionService restrictions;

    @Inject
    BreakGlassService emergencies;

    @Inject
    NoticeService notices;

    private final CentreId centre = CentreId.next();
    private UUID held;
    private UUID livingWithHeldFamily;
    private UUID notHeld;
    private UUID foreign;
    private UUID heldFamily;
    private UUID otherFamily;
    private AccountId head;

    @BeforeEach
    void records() {
        current.become(Caller.system(CentreId.next()));
        foreign = aChild();
        current.become(Caller.system(centre));
        held = aChild();
        livingWithHeldFamily = aChild();
        notHeld = aChild();
        heldFamily = aFamily();
        otherFamily = aFamily();
        links.put(centre, livingWithHeldFamily, heldFamily);
        head = accounts.create(centre, Role.HEAD);
    }

    @Test
    void eachRoleSeesWhatItsWorkNeeds() {
        Map<Role, Set<UUID>> expected = new EnumMap<>(Role.class);
        expected.put(Role.ORGANISER, Set.of(held, livingWithHeldFamily, notHeld, heldFamily, otherFamily));
        expected.put(Role.COORDINATOR, Set.of(held, livingWithHeldFamily, heldFamily));
        expected.put(Role.FAMILY_ASSISTANT, Set.of(held, livingWithHeldFamily));
        expected.put(Role.COURT_LIAISON, Set.of(held, livingWithHeldFamily, notHeld));
        expected.put(Role.FINANCE, Set.of(held, livingWithHeldFamily, notHeld, heldFamily, otherFamily));
        expected.put(Role.HEAD, Set.of(held, livingWithHeldFamily, notHeld, heldFamily, otherFamily));
        expected.put(Role.SOCIAL_WORKER, Set.of());
        expected.put(Role.ADMINISTRATOR, Set.of());
        expected.put(Role.AUDITOR, Set.of());

        for (Role role : Role.values()) {
            worker(role);
            assertThat(seen()).as("VIS-1, VIS-3, VIS-5: %s", role).isEqualTo(expected.get(role));
        }
    }

    @Test
    void aRestrictedRecordExistsForNamedPeopleOnly() {
        AccountId reader = accounts.create(centre, Role.COORDINATOR);
        AccountId administrator = accounts.create(centre, Role.ADMINISTRATOR);
        accounts.become(head);
        restrictions.restrict(RecordKind.CHILD, notHeld, REASON, List.of(reader, administrator));

        for (Role role : Role.values()) {
            worker(role);
            assertThat(seen()).as("VIS-2: %s", role).doesNotContain(notHeld);
        }
        accounts.become(reader);
        assertThat(seen()).containsExactly(notHeld);
        accounts.become(administrator);
        assertThat(seen()).isEmpty();
        accounts.become(head);
        assertThatThrownBy(() -> children.details(new ChildId(notHeld))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> children.details(ChildId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void aRestrictedRecordLeavesListsAndCountsOfCaseloads() {
        AccountId holder = accounts.create(centre, Role.COORDINATOR);
        accounts.become(head);
        caseloads.assign(RecordKind.CHILD, held, CaseloadHolder.person(holder), LocalDate.of(2026, 1, 1));
        assertThat(caseloads.today(new CaseloadFilter(null, holder.value()), PageRequest.page(1)).total()).isEqualTo(1);

        restrictions.restrict(RecordKind.CHILD, held, REASON, List.of(holder));

        assertThat(caseloads.today(new CaseloadFilter(null, holder.value()), PageRequest.page(1)).total()).isZero();
        accounts.become(holder);
        assertThat(seen()).containsExactly(held);
        assertThatThrownBy(() -> restrictions.lift(RecordKind.CHILD, held, REASON)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aRestrictionNeedsAReasonAndAReader() {
        accounts.become(head);

        assertThatThrownBy(() -> restrictions.restrict(RecordKind.CHILD, held, "bo tak", List.of(head))).hasMessageContaining("VIS-2");
        assertThatThrownBy(() -> restrictions.restrict(RecordKind.CHILD, held, REASON, List.of())).hasMessageContaining("noReader");
        restrictions.restrict(RecordKind.CHILD, held, REASON, List.of(head));
        var only = restrictions.details(RecordKind.CHILD, held).readers().getFirst();
        assertThatThrownBy(() -> restrictions.dismissReader(RecordKind.CHILD, held, only.id())).hasMessageContaining("lastReader");
        restrictions.lift(RecordKind.CHILD, held, REASON);
        assertThat(restrictions.details(RecordKind.CHILD, held).restricted()).isFalse();
    }

    @Test
    void whoHandsARecordOverSeesItNoMore() {
        AccountId before = accounts.create(centre, Role.COORDINATOR);
        AccountId after = accounts.create(centre, Role.COORDINATOR);
        accounts.become(head);
        caseloads.assign(RecordKind.CHILD, notHeld, CaseloadHolder.person(before), LocalDate.of(2026, 1, 1));
        accounts.become(before);
        assertThat(seen()).containsExactly(notHeld);
        UUID id = caseloads.ofRecord(RecordKind.CHILD, notHeld).rows().getFirst().id();

        accounts.become(head);
        caseloads.handOver(id, CaseloadHolder.person(after), LocalDate.now(POLAND), "urlop", false);

        accounts.become(before);
        assertThat(seen()).isEmpty();
        accounts.become(after);
        assertThat(seen()).containsExactly(notHeld);
    }

    @Test
    void anEmergencyOpensOneRecordForItsTimeAndTheHeadIsTold() {
        AccountId coordinator = accounts.create(centre, Role.COORDINATOR);
        accounts.become(head);
        String number = children.details(new ChildId(notHeld)).fileNumber();
        restrictions.restrict(RecordKind.CHILD, notHeld, REASON, List.of(accounts.create(centre, Role.HEAD)));
        accounts.become(coordinator);

        assertThatThrownBy(() -> emergencies.open(new OpenBreakGlass(RecordKind.CHILD, number, "pilne", 4))).hasMessageContaining("VIS-4");
        assertThatThrownBy(() -> emergencies.open(new OpenBreakGlass(RecordKind.CHILD, number, EMERGENCY, 25))).hasMessageContaining("VIS-4");
        assertThat(emergencies.open(new OpenBreakGlass(RecordKind.CHILD, "D/0/1999", EMERGENCY, 4))).isEqualTo(new BreakGlassAnswer.NoSuchRecord());
        assertThat(seen()).isEmpty();

        assertThat(emergencies.open(new OpenBreakGlass(RecordKind.CHILD, number, EMERGENCY, 4))).isInstanceOf(BreakGlassAnswer.Opened.class);
        assertThat(seen()).containsExactly(notHeld);
        assertThat(emergencies.openNow()).singleElement().satisfies(use -> assertThat(use.name()).isNotNull());

        accounts.become(head);
        assertThat(notices.unread()).isEqualTo(1);
        var use = emergencies.uses(true, PageRequest.page(1)).rows().getFirst();
        assertThat(use.name()).as("the head is no reader of the restricted record").isNull();
        emergencies.review(use.id(), false, "nie było pilne", use.version());
        accounts.become(coordinator);
        assertThat(seen()).isEmpty();
        assertThat(notices.unread()).isEqualTo(1);
    }

    @Test
    void nobodyReviewsTheirOwnEmergencyAndForeignCentresHaveNone() {
        accounts.become(head);
        String number = children.details(new ChildId(notHeld)).fileNumber();
        assertThat(emergencies.open(new OpenBreakGlass(RecordKind.CHILD, number, EMERGENCY, 4))).isInstanceOf(BreakGlassAnswer.VisibleAnyway.class);
        restrictions.restrict(RecordKind.CHILD, notHeld, REASON, List.of(accounts.create(centre, Role.ORGANISER)));
        emergencies.open(new OpenBreakGlass(RecordKind.CHILD, number, EMERGENCY, 1));
        var own = emergencies.uses(true, PageRequest.page(1)).rows().getFirst();

        assertThatThrownBy(() -> emergencies.review(own.id(), true, "", own.version()))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("VIS-4"));

        accounts.become(accounts.create(CentreId.next(), Role.HEAD));
        assertThat(emergencies.open(new OpenBreakGlass(RecordKind.CHILD, number, EMERGENCY, 4))).isInstanceOf(BreakGlassAnswer.NoSuchRecord.class);
        assertThatThrownBy(() -> emergencies.details(own.id())).isInstanceOf(NotFound.class);
    }

    private void worker(Role role) {
        AccountId id = accounts.create(centre, role);
        accounts.hold(id, centre, RecordKind.CHILD, held);
        accounts.hold(id, centre, RecordKind.FAMILY, heldFamily);
        accounts.become(id);
    }

    private Set<UUID> seen() {
        var all = new HashSet<>(records.visible(RecordKind.CHILD, List.of(held, livingWithHeldFamily, notHeld, foreign)));
        all.addAll(records.visible(RecordKind.FAMILY, List.of(heldFamily, otherFamily)));
        return all;
    }

    private UUID aChild() {
        return children.register(CareFixture.aGirl("Zofia", "Kowalczyk")).value();
    }

    private UUID aFamily() {
        return families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy")).value();
    }
}
