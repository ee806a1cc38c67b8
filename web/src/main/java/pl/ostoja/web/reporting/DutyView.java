package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Stream;
import pl.ostoja.court.FamilyCourtDuties;
import pl.ostoja.duty.Urgency;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.web.people.ShortName;
import pl.ostoja.web.text.Texts;

/** How a duty is said: how near it is, in which colour, about whom. */
@Named
@RequestScoped
public class DutyView {
    private static final int A_MONTH = 30;

    @Inject Texts texts;
    @Inject Clock clock;

    /** “2 days late”, “today”, “in 3 days”; farther away the day itself; when done, how late that was. */
    public String nearness(DutyRow duty) {
        if (duty.state() != DutyFilter.State.OPEN) {
            return duty.days() < 0 ? texts.of("reporting.late", -duty.days()) : texts.name(duty.state());
        }
        if (duty.urgency() == Urgency.OVERDUE) {
            return duty.days() == 0 ? texts.of("reporting.passed") : texts.of("reporting.late", -duty.days());
        }
        if (duty.days() == 0) {
            return texts.of("reporting.today");
        }
        return beyondAMonth(duty) ? texts.date(duty.legalOn()) : texts.of("reporting.in", duty.days());
    }

    /** Whether it is open and so far away that the day says more than the number of days. */
    public boolean beyondAMonth(DutyRow duty) {
        return duty.state() == DutyFilter.State.OPEN && duty.days() > A_MONTH;
    }

    public String tone(DutyRow duty) {
        return toneOf(duty.state() == DutyFilter.State.OPEN ? duty.urgency() : null);
    }

    public static String toneOf(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "late";
            case TODAY -> "soon";
            case WITHIN_7_DAYS -> "info";
            case null, default -> "out";
        };
    }

    /** Whether something should be planned earlier than the law asks, because the last day is no working day; of no use once it is late. */
    public boolean plansEarlier(DutyRow duty) {
        return duty.urgency() != null && duty.urgency() != Urgency.OVERDUE && duty.planBy() != null && duty.planBy().isBefore(duty.legalOn());
    }

    /** Whether the last day moved because it fell on a day off. */
    public boolean shifted(DutyRow duty) {
        return duty.unshiftedOn() != null && !duty.unshiftedOn().equals(duty.legalOn());
    }

    /** “Zofia K., 2 years”: the first page stands open on desks, so it shows no surname. */
    public String initialed(DutyRow duty) {
        if (duty.childName() == null) {
            return "";
        }
        String name = ShortName.of(duty.childName());
        return duty.childBorn() == null ? name : texts.of("reporting.nameAndAge", name, age(duty));
    }

    /** The full name, where the list is about named people anyway. */
    public String named(DutyRow duty) {
        return duty.childBorn() == null ? duty.childName() : texts.of("reporting.nameAndAge", duty.childName(), age(duty));
    }

    /** Whom it is about, for those who hear a list of links. */
    public String about(DutyRow duty) {
        return Stream.of(duty.childName(), duty.familyLabel(), duty.assistanceLabel()).filter(Objects::nonNull).findFirst().orElse("");
    }

    /** The page of a family with an assistant; of what is owed to a court that of its courts, for some see nothing else of the family (VIS-10). */
    public String assistedPath(DutyRow duty) {
        return (FamilyCourtDuties.codes().contains(duty.kind()) ? "/court/family" : "/assistance/details") + "?case=" + duty.assistance();
    }

    private int age(DutyRow duty) {
        return Period.between(duty.childBorn(), LocalDate.now(clock)).getYears();
    }
}
