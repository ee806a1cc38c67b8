package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.fostering.CarerLeaves;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Household;
import pl.ostoja.fostering.RestContent;
import pl.ostoja.people.Address;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/** A foster family while its story is being invented. */
final class FamilyDraft {
    final FosterFamilyId id;
    final Address address;
    final LocalDate since;
    final List<PersonId> carers;
    final List<FamilyFile.Cares> caring = new ArrayList<>();
    final List<FamilyFile.Holds> forms = new ArrayList<>();
    final List<FamilyFile.Stands> standings = new ArrayList<>();
    final List<ContractTerm> contracts = new ArrayList<>();
    final List<FamilyFile.Asked> asked = new ArrayList<>();
    final List<FamilyFile.ExtraJob> extraJobs = new ArrayList<>();
    final List<RestContent> rests = new ArrayList<>();
    final List<FamilyFile.Evaluated> evaluations = new ArrayList<>();
    /** What other adults of the household showed. */
    final List<Qualified.Shown> housemates = new ArrayList<>();
    AtHome home = AtHome.NOTHING_KNOWN;
    LocalDate firstPlacedOn;
    String label;
    boolean addressProtected;
    boolean ready;
    boolean restricted;
    String phone;
    Integer agreedMaximum;

    FamilyDraft(FosterFamilyId id, String label, Address address, FamilyForms forms, LocalDate since, List<PersonId> carers) {
        this.id = id;
        this.label = label;
        this.address = address;
        this.since = since;
        this.carers = List.copyOf(carers);
        this.forms.add(new FamilyFile.Holds(forms, Period.from(since)));
        standings.add(new FamilyFile.Stands(FamilyStanding.ACTIVE, null, Period.from(since)));
        carers.forEach(carer -> caring.add(new FamilyFile.Cares(carer, Period.from(since), null)));
    }

    FamilyForms formsOn(LocalDate day) {
        return forms.stream().filter(held -> held.period().contains(day)).findFirst().orElse(forms.getFirst()).forms();
    }

    FamilyStanding standingOn(LocalDate day) {
        return standings.stream()
                .filter(held -> held.period().contains(day))
                .findFirst()
                .map(FamilyFile.Stands::standing)
                .orElse(FamilyStanding.NOT_YET_QUALIFIED);
    }

    /** @param until null for ever */
    boolean worksFrom(LocalDate from, LocalDate until) {
        FamilyFile.Stands last = standings.getLast();
        boolean ended = last.standing() == FamilyStanding.ENDED;
        return !from.isBefore(since) && (!ended || until != null && until.isBefore(last.period().since()));
    }

    boolean isActive() {
        return standings.getLast().standing() == FamilyStanding.ACTIVE;
    }

    /** The forms it holds now it has held since the day; before it was something else. */
    void was(FamilyForms before, LocalDate until) {
        FamilyFile.Holds now = forms.removeLast();
        forms.add(new FamilyFile.Holds(before, now.period()));
        become(now.forms(), until.plusDays(1));
    }

    void become(FamilyForms now, LocalDate from) {
        become(now, from, Consents.NONE);
    }

    /** @param given by whom it was agreed that more live there than the forms have room for */
    void become(FamilyForms now, LocalDate from, Consents given) {
        FamilyFile.Holds before = forms.removeLast();
        forms.add(new FamilyFile.Holds(before.forms(), before.period().endedOn(from.minusDays(1)), before.consents()));
        forms.add(new FamilyFile.Holds(now, Period.from(from), given));
    }

    void stand(FamilyStanding standing, String reason, LocalDate from) {
        FamilyFile.Stands last = standings.removeLast();
        standings.add(new FamilyFile.Stands(last.standing(), last.reason(), last.period().endedOn(from.minusDays(1))));
        standings.add(new FamilyFile.Stands(standing, reason, Period.from(from)));
    }

    /** The second of two carers cares no more. */
    void loseSecondCarer(LocalDate lastDay, CarerLeaves why) {
        FamilyFile.Cares second = caring.removeLast();
        caring.add(new FamilyFile.Cares(second.person(), second.period().endedOn(lastDay), why));
    }

    FamilyFile done(String number) {
        Household described = new Household(label, address, addressProtected, phone, agreedMaximum, ready);
        return new FamilyFile(id, number, described, since, restricted, caring, forms, standings, firstPlacedOn, contracts, asked, extraJobs, rests, evaluations, home);
    }
}
