package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Ids;

/**
 * What was typed into a form and not sent yet (DRF-1): kept for its author alone, offered when the author opens the same form again, removed when the
 * form is sent or after 30 days. The key names the form and the record it is about, so that an old draft never fills another record. What was typed about
 * violence, a complaint or health is found only as long as its author may see such records (DRF-2). Each time a form is opened a name of its own follows the
 * key after {@link #OPENED}, so that what is typed into a second new record leaves the first one alone (DRF-3).
 */
@Stateless
public class DraftService {
    static final int MAX_BODY = 200_000;
    private static final int MAX_KEY = 300;
    private static final int MAX_DRAFTS = 200;

    /** No key has this sign but before what tells one opening of its form from another. */
    private static final String OPENED = "~";

    /** DRF-2: how the keys of forms begin whose text only those find again who may still see such records. */
    private static final Map<String, Right> GUARDED =
            Map.of("protection-", Right.SEE_PROTECTION, "complaint-", Right.SEE_COMPLAINTS, "wellbeing-", Right.SEE_WELLBEING);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    @Allowed(Right.SIGNED_IN)
    public Optional<DraftDetails> find(String form) {
        return em.createQuery("select new pl.ostoja.access.DraftDetails(d.form, d.body, d.savedAt) from Draft d where d.account = :me and d.form = :form", DraftDetails.class)
                .setParameter("me", current.account())
                .setParameter("form", form)
                .getResultStream()
                .filter(draft -> lacking(draft.form()).isEmpty())
                .findFirst();
    }

    @Allowed(Right.SIGNED_IN)
    public List<DraftRow> own() {
        return em.createQuery("select new pl.ostoja.access.DraftRow(d.form, d.savedAt) from Draft d where d.account = :me order by d.savedAt desc", DraftRow.class)
                .setParameter("me", current.account())
                .setMaxResults(MAX_DRAFTS)
                .getResultStream()
                .filter(draft -> lacking(draft.form()).isEmpty())
                .toList();
    }

    /** What was typed into a form, each time it was opened (DRF-3), the latest first. */
    @Allowed(Right.SIGNED_IN)
    public List<DraftRow> of(String form) {
        return own().stream().filter(draft -> draft.form().equals(form) || draft.form().startsWith(form + OPENED)).toList();
    }

    /** Keeps the text in place of what was kept for the form before. */
    @Allowed(Right.SIGNED_IN)
    public void keep(String form, String body) {
        if (form.isBlank() || form.length() > MAX_KEY || body.length() > MAX_BODY) {
            throw new BusinessRuleViolation("DRF-1", "access.violation.draftTooLong", MAX_BODY);
        }
        lacking(form).ifPresent(right -> {
            throw new NotPermitted(right);
        });
        // Two tabs may keep the same form at the same moment; neither may fail over the other.
        if (replace(form, body) == 0) {
            refuseTooMany();
            if (insert(form, body) == 0) {
                replace(form, body);
            }
        }
    }

    @Allowed(Right.SIGNED_IN)
    public void remove(String form) {
        em.createQuery("delete from Draft d where d.account = :me and d.form = :form")
                .setParameter("me", current.account())
                .setParameter("form", form)
                .executeUpdate();
    }

    /** The right that the caller would need and does not hold. */
    private Optional<Right> lacking(String form) {
        return GUARDED.entrySet().stream().filter(guarded -> form.startsWith(guarded.getKey())).map(Map.Entry::getValue).filter(right -> !current.get().may(right)).findAny();
    }

    private int replace(String form, String body) {
        return em.createQuery("update Draft d set d.body = :body, d.savedAt = :now where d.account = :me and d.form = :form")
                .setParameter("body", body)
                .setParameter("now", clock.instant())
                .setParameter("me", current.account())
                .setParameter("form", form)
                .executeUpdate();
    }

    private int insert(String form, String body) {
        return em.createNativeQuery(
                        "insert into access_draft (id, account_id, form_key, body, saved_at) values (:id, :me, :form, :body, :now) on conflict do nothing")
                .setParameter("id", Ids.next())
                .setParameter("me", current.account().value())
                .setParameter("form", form)
                .setParameter("body", body)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void refuseTooMany() {
        if (own().size() >= MAX_DRAFTS) {
            throw new BusinessRuleViolation("DRF-1", "access.violation.tooManyDrafts", MAX_DRAFTS);
        }
    }
}
