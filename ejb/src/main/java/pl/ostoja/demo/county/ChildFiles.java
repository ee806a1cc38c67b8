package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.RecordNotice;

/** The files of the children: what their stays bring with them is told here, one matter after the other. */
final class ChildFiles {
    private final CountyBasis basis;
    private final Reviews reviews;
    private final ReviewMeetings calls;
    private final Outsiders outsiders;
    private final Papers papers;
    private final Letters letters;
    private final Rulings rulings;
    private final Away away;
    private final Meetings meetings;
    private final WhoPays payers;
    private final ParentsFees fees;
    private final ChildPlans plans;
    private final CareLeavers leaving;
    private final Refused refused;
    private final Wellbeings wellbeing;
    private final Accompanied accompanied;

    ChildFiles(CountyBasis basis) {
        this.basis = basis;
        CountyOrder order = basis.order();
        Chances chances = basis.chances();
        reviews = new Reviews(chances.ofStays, basis.law(), basis.today());
        calls = new ReviewMeetings(chances.ofMeetings, basis.law(), basis.registry(), basis.today());
        outsiders = new Outsiders(chances.ofOutsiders, basis.law(), order);
        papers = new Papers(chances.ofStays, order);
        letters = new Letters(chances.ofRarities, papers, order);
        rulings = new Rulings(chances.ofCourts, basis.law(), basis.registry(), order);
        away = new Away(chances.ofAbsences, basis.registry(), order);
        meetings = new Meetings(chances.ofContacts, basis.registry(), basis.today());
        payers = new WhoPays(chances.ofCosts, basis.law(), order);
        fees = new ParentsFees(chances.ofFees, basis.law(), basis.today());
        plans = new ChildPlans(chances.ofPlans, basis.law(), basis.today());
        leaving = new CareLeavers(chances.ofLeaving, basis.law(), basis.book(), basis.today());
        refused = new Refused(chances.ofRefusals, basis.law(), basis.today());
        wellbeing = new Wellbeings(chances.ofWellbeing, basis.registry(), basis.law(), order);
        accompanied = new Accompanied(chances.ofDocuments, basis.law(), basis.today());
    }

    List<ChildFile> of(List<ChildDraft> children) {
        return children.stream().map(child -> file(child, child.care())).toList();
    }

    /** What is told later may follow from what is told before; matters that share dice keep their order, too. */
    private ChildFile file(ChildDraft child, CareFacts care) {
        List<ChildAssessments.Reviewed> made = reviews.of(child, care);
        ChildCourt.Legal legal = rulings.of(child);
        List<RecordNotice> notices = papers.notices(child);
        notices.addAll(rulings.reports(care, legal));
        List<ChildCourt.Filed> filings = papers.filings(child, care.episodes());
        filings.addAll(letters.of(child, notices, made));
        ChildAbsences gone = new ChildAbsences(away.of(child, legal.facts()));
        String number = basis.numbers().next("CHILD", child.registeredOn);
        LeavingCare prepared = papers.leaving(child, care.episodes());
        ChildWellbeing known = new ChildWellbeing(wellbeing.of(child));
        List<ChildStay> stays = accompanied.stays(child, care);
        ChildLeaving leaver = refused.among(care, leaving.of(care, prepared, known.facts()));
        ChildAssessments assessed = new ChildAssessments(made, calls.of(child, care, made, legal.facts()), outsiders.of(care, notices));
        return new ChildFile(
                child.id, child.person, child.born, child.died, number, child.registeredOn, child.needs, child.restricted, prepared, stays, notices, assessed,
                plans.of(child, care, made), new ChildCourt(filings, legal), gone, meetings.of(child, legal.facts()), payers.of(care, child.needs.origin()),
                fees.of(care, gone.circumstances(care, legal), number), leaver, known);
    }

    /** With one child that was reported twice; invented last, so that it changes nothing about the others. */
    List<ChildFile> withOneDoubled(List<ChildFile> files, ChildDraft child) {
        LocalDate yesterday = basis.today().minusDays(1);
        ChildFile first = files.stream().filter(file -> file.id().equals(child.id)).findFirst().orElseThrow();
        List<ChildFile> all = new ArrayList<>(files);
        Doubled doubled = new Doubled(basis.chances().ofRarities, basis.registry(), yesterday);
        all.add(doubled.again(first, basis.numbers().next("CHILD", yesterday)));
        doubled.joinedMother(files);
        return all;
    }
}
