package pl.ostoja.web.placement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import pl.ostoja.placement.AdultGround;
import pl.ostoja.placement.AdultStay;
import pl.ostoja.placement.Doubts;
import pl.ostoja.placement.ForeignConsent;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.StayRow;
import pl.ostoja.placement.StayTerms;
import pl.ostoja.shared.BusinessRuleViolation;

/** On what ground and from when a child stays somewhere, as it is typed in. */
public class TermsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    /** What may have happened and is asked about: each of these rules is content with a reason. */
    private static final Set<String> ASK_FOR_A_REASON = Set.of("PLC-33", "PLC-34", "PLC-35", "PLC-36", "PLC-37", "PLC-84", "PLC-85", "PLC-88");

    private LegalBasis basis = LegalBasis.COURT_ORDER;
    private String court;
    private String reference;
    private LocalDate issuedOn;
    private LocalDate effectiveOn;
    private LocalDate finalOn;
    private LocalDate since;
    private LocalTime time;
    private boolean adult;
    private AdultGround adultGround;
    private String adultConsentBy;
    private LocalDate adultConsentOn;
    private boolean foreign;
    private String foreignCourt;
    private String foreignReference;
    private LocalDate foreignConsentOn;
    private LocalDate foreignOpinionOn;
    private final Set<String> doubted = new TreeSet<>();
    private String why;

    /** What was asked about need not be typed again; nobody comes in the future. */
    void begin(LocalDate asked, LegalBasis on, LocalDate today) {
        since = asked == null || asked.isAfter(today) ? today : asked;
        basis = on == null ? LegalBasis.COURT_ORDER : on;
        ask();
    }

    void fill(StayRow stay) {
        basis = stay.basis();
        court = stay.order().court();
        reference = stay.order().reference();
        issuedOn = stay.order().issuedOn();
        effectiveOn = stay.order().effectiveOn();
        finalOn = stay.order().finalOn();
        since = stay.since();
        time = stay.admittedAt() == null ? null : stay.admittedAt().atZone(POLAND).toLocalTime();
        ask();
        if (stay.adult() != null) {
            adultGround = stay.adult().ground();
            adultConsentBy = stay.adult().consentBy();
            adultConsentOn = stay.adult().consentOn();
        }
        if (stay.foreign() != null) {
            foreignCourt = stay.foreign().court();
            foreignReference = stay.foreign().reference();
            foreignConsentOn = stay.foreign().consentOn();
            foreignOpinionOn = stay.foreign().opinionOn();
        }
        doubted.addAll(stay.doubts().explainedRules());
        why = stay.doubts().why();
    }

    StayTerms terms() {
        Order order = new Order(court, reference, issuedOn, effectiveOn == null ? issuedOn : effectiveOn, finalOn);
        Doubts doubts = doubted.isEmpty() ? Doubts.NONE : Doubts.explained(doubted, why);
        return new StayTerms(
                basis, order, since, moment(since, time), doubts, new AdultStay(adultGround, adultConsentBy, adultConsentOn),
                new ForeignConsent(foreignCourt, foreignReference, foreignConsentOn, foreignOpinionOn));
    }

    /** Remembers which rule asked, so that the reason typed next answers that one and no other. */
    void answer(BusinessRuleViolation refusal) {
        ask();
        if (ASK_FOR_A_REASON.contains(refusal.rule())) {
            doubted.add(refusal.rule());
        }
    }

    /** What else is asked for on this ground. */
    private void ask() {
        adult = basis == LegalBasis.ADULT_STAY;
        foreign = basis == LegalBasis.FOREIGN_ORDER;
    }

    /** A moment in Poland; null if the day or the time is not known. */
    public static Instant moment(LocalDate day, LocalTime time) {
        return day == null || time == null ? null : day.atTime(time).atZone(POLAND).toInstant();
    }

    /** Whether the ground of an adult who stays on and the consent are asked for. */
    public boolean isAdult() {
        return adult;
    }

    /** Whether the consent of a Polish court is asked for. */
    public boolean isForeign() {
        return foreign;
    }

    public AdultGround[] getAdultGrounds() {
        return AdultGround.values();
    }

    /** Whether a rule has asked for a reason. */
    public boolean isDoubted() {
        return !doubted.isEmpty();
    }

    public LegalBasis[] getBases() {
        return LegalBasis.values();
    }

    public LegalBasis getBasis() {
        return basis;
    }

    public void setBasis(LegalBasis basis) {
        this.basis = basis;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public LocalDate getFinalOn() {
        return finalOn;
    }

    public void setFinalOn(LocalDate finalOn) {
        this.finalOn = finalOn;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public AdultGround getAdultGround() {
        return adultGround;
    }

    public void setAdultGround(AdultGround adultGround) {
        this.adultGround = adultGround;
    }

    public String getAdultConsentBy() {
        return adultConsentBy;
    }

    public void setAdultConsentBy(String adultConsentBy) {
        this.adultConsentBy = adultConsentBy;
    }

    public LocalDate getAdultConsentOn() {
        return adultConsentOn;
    }

    public void setAdultConsentOn(LocalDate adultConsentOn) {
        this.adultConsentOn = adultConsentOn;
    }

    public String getForeignCourt() {
        return foreignCourt;
    }

    public void setForeignCourt(String foreignCourt) {
        this.foreignCourt = foreignCourt;
    }

    public String getForeignReference() {
        return foreignReference;
    }

    public void setForeignReference(String foreignReference) {
        this.foreignReference = foreignReference;
    }

    public LocalDate getForeignConsentOn() {
        return foreignConsentOn;
    }

    public void setForeignConsentOn(LocalDate foreignConsentOn) {
        this.foreignConsentOn = foreignConsentOn;
    }

    public LocalDate getForeignOpinionOn() {
        return foreignOpinionOn;
    }

    public void setForeignOpinionOn(LocalDate foreignOpinionOn) {
        this.foreignOpinionOn = foreignOpinionOn;
    }
}
