package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Role;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.law.LawBook;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.shared.Period;

/** Invents one county. The same order gives the same county, to the last identifier. */
public final class CountyGenerator {
    private final CountyOrder order;
    private final Settings settings;
    private final CareLaw law;
    private final Dice dice;
    /** Of its own, so that people are called the same on another day, when what happened to them happened on other days of the week. */
    private final Dice ofPeople;
    /** Of its own too, so that what seldom happens changes nothing else. */
    private final Dice rare;
    /** Of what courts rule, which changes nothing else either. */
    private final Dice ofCourts;
    private final Dice ofFamilyCourts;
    private final Dice ofStaff;
    /** Of its own as well: evaluations change nothing about children. */
    private final Dice ofEvaluations;
    /** Nor do contacts. */
    private final Dice ofContacts;
    /** Nor where they are instead of where they live. */
    private final Dice ofAbsences;
    /** Nor who pays. */
    private final Dice ofCosts;
    private final Dice ofFees;
    /** Nor what families announce. */
    private final Dice ofRests;
    /** Nor who qualified and how. */
    private final Dice ofCandidates;
    /** Nor with which families assistants work. */
    private final Dice ofAssistance;
    /** Nor what is planned for children. */
    private final Dice ofPlans;
    private final Dice ofMeetings;

    /** Nor how coordinators were appointed and what was said of families. */
    private final Dice ofCoordinators;

    /** Nor how they leave, nor how they are. */
    private final Dice ofLeaving;
    private final Dice ofWellbeing;
    /** Nor what accompanies them. */
    private final Dice ofDocuments;
    /** Nor what was refused, expired or found of carers. */
    private final Dice ofRefusals;
    private final Dice ofOutsiders;
    /** Nor what is planned with families. */
    private final Dice ofFamilyWork;
    /** Nor how families live and what they wish. */
    private final Dice ofHomes;
    /** Nor what is agreed with them, and reported on them. */
    private final Dice ofContracts;
    private final Dice ofReports;
    /** Nor who helps them, nor what violence there was. */
    private final Dice ofSupport;
    private final Dice ofViolence;
    private final LawBook book;
    private final Names names;
    private final Registry registry;
    private Caseloads caseloads;
    private final List<FamilyDraft> families = new ArrayList<>();
    private final List<ChildDraft> children = new ArrayList<>();
    private final Map<County.Series, Integer> numbers = new HashMap<>();

    private CountyGenerator(CountyOrder order, LawBook book) {
        this.order = order;
        long seed = 20_261_121L + order.number() * 7_919L + order.children() * 31L + order.years();
        this.dice = new Dice(seed);
        this.ofPeople = new Dice(~seed);
        this.rare = new Dice(-seed);
        this.ofCourts = new Dice(seed * 31);
        this.ofEvaluations = new Dice(seed * 37);
        this.ofContacts = new Dice(seed * 41);
        this.ofAbsences = new Dice(seed * 53);
        this.ofCosts = new Dice(seed * 47);
        this.ofFees = new Dice(seed * 79);
        this.ofRests = new Dice(seed * 43);
        this.ofCandidates = new Dice(seed * 47);
        this.ofAssistance = new Dice(seed * 53);
        this.ofPlans = new Dice(seed * 59);
        this.ofMeetings = new Dice(seed * 67);
        this.ofCoordinators = new Dice(seed * 83);
        this.ofLeaving = new Dice(seed * 107);
        this.ofWellbeing = new Dice(seed * 109);
        this.ofDocuments = new Dice(seed * 113);
        this.ofRefusals = new Dice(seed * 127);
        this.ofOutsiders = new Dice(seed * 131);
        this.book = book;
        this.ofFamilyWork = new Dice(seed * 61);
        this.ofHomes = new Dice(seed * 71);
        this.ofContracts = new Dice(seed * 127);
        this.ofReports = new Dice(seed * 131);
        this.ofSupport = new Dice(seed * 97);
        this.ofViolence = new Dice(seed * 89);
        this.ofFamilyCourts = new Dice(seed * 103);
        this.ofStaff = new Dice(seed * 73);
        this.settings = Decisions.of(order, rare);
        this.law = settings.law(book);
        this.names = new Names(ofPeople);
        this.registry = new Registry(ofPeople, order.land(), order.today());
    }

    /** @param book by whose numbers terms run and places are counted */
    public static County county(CountyOrder order, LawBook book) {
        return new CountyGenerator(order, book).invent();
    }

    private County invent() {
        Origins origins = new Origins(ofPeople, names, registry);
        FamilyFoundry foundry = new FamilyFoundry(ofPeople, names, registry);
        Stories stories = new Stories(dice, rare, law, order);
        Places places = new Places(order, dice, foundry);
        families.addAll(places.families);
        Settlers settlers = new Settlers(order, dice, rare, origins, foundry, registry, stories, places, families);
        List<Settlers.Group> groups = settlers.settle();
        Pasts pasts = new Pasts(dice, rare, stories, places);
        groups.forEach(pasts::tell);
        List<ChildDraft> left = new Leavers(order, dice, rare, origins, foundry, registry, stories, places, families).leave();
        List<ChildDraft> waiting = Waiting.children(order.today(), origins, registry);
        groups.forEach(group -> children.addAll(group.children()));
        children.addAll(left);
        children.addAll(waiting);
        children.addAll(new Rarities(order, rare, origins, foundry, registry, stories, places, families).happen());
        new Returned(order.today()).among(children);
        new Foreigners(rare, registry).among(children);
        new Relatives(rare, names, registry, order.today()).of(children);
        new Rests(rare, law, order, places).take(children);
        new Agreed(ofRefusals, order).among(children);
        stories.explainSplits(children);
        children.forEach(this::openFile);
        children.sort(Comparator.comparing((ChildDraft child) -> child.registeredOn).thenComparing(child -> child.id.value()));
        FamilyLives lives = new FamilyLives(dice, rare, registry, order.today(), children);
        families.forEach(lives::go);
        new Agreements(law, families).writeDown(children);
        Evaluations evaluations = new Evaluations(ofEvaluations, law, order.today(), children);
        families.forEach(evaluations::make);
        AnnouncedRests rests = new AnnouncedRests(ofRests, order.today(), children);
        families.forEach(rests::announce);
        Homes homes = new Homes(ofHomes, registry, order.today(), law, children);
        families.forEach(homes::furnish);
        families.forEach(new Agreeing(ofContracts, order.today())::tell);
        Office office = office(groups, waiting);
        List<FamilyFile> familyFiles = familyFiles();
        List<ChildFile> files = childFiles();
        Qualifying qualifying = new Qualifying(ofCandidates, order);
        List<Qualified> qualified = new ArrayList<>(families.stream().map(qualifying::of).toList());
        Candidates candidates = new Candidates(ofCandidates, order, foundry, qualifying, day -> "KZ " + number("CANDIDATE", day));
        candidates.apply();
        qualified.addAll(candidates.qualified());
        AssistedFamilies assisted =
                new AssistedFamilies(ofAssistance, order.today(), registry, names, office.workers(), day -> "AR " + number("ASSISTANCE", day));
        caseloads.assisted().forEach(assisted::ofChildren);
        assisted.others();
        FamilyWorks works = new FamilyWorks(ofFamilyWork, order.today(), children);
        List<Complained> complained = new Complaining(ofCoordinators, order.today(), office, families, children).all();
        List<ChildFile> childFiles = new Failing(order, new Papers(ofRefusals, order)).told(withOneDoubled(files, waiting.getFirst()), complained);
        FamilyCourts courts = new FamilyCourts(ofFamilyCourts, order);
        List<AssistedFamily> assistedFamilies = assisted.families().stream().map(family -> family.atCourt(courts.of(family))).toList();
        List<HelpingFamily> helping = new HelpingFamilies(ofSupport, order, day -> "RW " + number("SUPPORTING_FAMILY", day)).of(assistedFamilies);
        List<GuardedFamily> guarded = new Violence(ofViolence, order, childFiles).among(assistedFamilies);
        Office staffed = office.holding(assisted.held());
        List<Appointed> appointed = new Appointing(ofCoordinators, office.caseloads()).all();
        StaffAway away = new StaffAway(ofStaff, order, staffed);
        return new County(
                order, settings, registry.people(), registry.ties(), familyFiles, candidates.files(), qualified, childFiles, assistedFamilies,
                assistedFamilies.stream().flatMap(family -> works.of(family).stream()).toList(), helping, guarded,
                staffed.with(away.absences(), away.works()).naming(complained), appointed, coordinated(familyFiles, appointed), complained, numbers);
    }

    /** Days before the first stay, or on the day the child was born. */
    private void openFile(ChildDraft child) {
        if (child.registeredOn == null) {
            LocalDate day = child.stays.getFirst().terms().since().minusDays(dice.between(0, 3));
            child.registeredOn = day.isBefore(child.born) ? child.born : day;
        }
        child.id = new ChildId(dice.id(child.registeredOn));
        registry.knownBy(child.person, child.registeredOn);
    }

    private Office office(List<Settlers.Group> groups, List<ChildDraft> waiting) {
        LocalDate begun = families.stream().map(family -> family.since).min(Comparator.naturalOrder()).orElseThrow().minusMonths(1);
        LocalDate first = children.getFirst().registeredOn.isBefore(begun) ? children.getFirst().registeredOn.minusMonths(1) : begun;
        Staffing staffing = new Staffing(order, ofPeople, names);
        List<Office.Worker> workers = staffing.workers(families.stream().filter(FamilyDraft::isActive).count(), first);
        workers.addAll(new Staffing(order, ofViolence, new Names(ofViolence)).socialWorkers(first));
        List<Office.Team> teams = staffing.teams(order.today().minusYears(order.years()));
        caseloads = new Caseloads(dice, order.today(), workers);
        caseloads.coordinate(families);
        List<Settlers.Group> urgent = groups.stream().filter(group -> group.form() == CareForm.EMERGENCY_FAMILY).toList();
        List<List<ChildDraft>> assisted = new ArrayList<>(urgent.stream().limit(3).map(Settlers.Group::children).toList());
        assisted.add(waiting);
        List<List<ChildDraft>> others = dice.shuffled(groups.stream().filter(group -> group.form().isFamilyBased() && !urgent.contains(group)).toList()).stream()
                .map(Settlers.Group::children)
                .toList();
        caseloads.assist(assisted, others);
        caseloads.ofFacilities(teams.get(2), children);
        Secrets secrets = secrets(groups, urgent, workers, caseloads);
        List<Office.Draft> drafts = new Unsent(rare, order.today()).drafts(workers, caseloads.held(), children);
        return new Office(workers, Shifts.of(workers, order.today()), teams, caseloads.held(), secrets.readers(), secrets.uses(), drafts, List.of(), List.of());
    }

    private Secrets secrets(List<Settlers.Group> groups, List<Settlers.Group> urgent, List<Office.Worker> workers, Caseloads caseloads) {
        Secrets secrets = new Secrets(dice, order, workers);
        groups.stream().filter(group -> !group.form().isFamilyBased()).findFirst().ifPresent(group -> group.children().forEach(secrets::restrict));
        groups.stream()
                .filter(group -> group.form() == CareForm.NON_PROFESSIONAL_FAMILY && group.children().size() == 2)
                .findFirst()
                .ifPresent(group -> group.children().forEach(secrets::restrict));
        groups.stream()
                .filter(group -> group.form() == CareForm.NON_PROFESSIONAL_FAMILY && group.children().size() == 1)
                .skip(2)
                .findFirst()
                .ifPresent(group -> restrict(group.children(), secrets, caseloads));
        secrets.formerUses(children);
        urgent.stream().map(group -> group.children().getFirst()).filter(child -> child.registeredOn.isBefore(order.today().minusDays(6))).findFirst().ifPresent(child -> {
            AccountId stranger = Office.those(workers, Role.COORDINATOR).stream()
                    .map(Office.Worker::id)
                    .filter(one -> !caseloads.holds(one, child.last().family().value(), order.today().minusDays(6)))
                    .findFirst()
                    .orElseThrow();
            secrets.lastUse(stranger, child);
        });
        return secrets;
    }

    private void restrict(List<ChildDraft> group, Secrets secrets, Caseloads caseloads) {
        FamilyDraft family = families.stream().filter(one -> one.id.equals(group.getFirst().last().family())).findFirst().orElseThrow();
        List<ChildDraft> there = children.stream().filter(child -> child.isInCare() && family.id.equals(child.last().family())).toList();
        caseloads.coordinatorOf(family.id.value()).ifPresent(coordinator -> secrets.restrict(family, there, coordinator));
    }

    private List<FamilyFile> familyFiles() {
        return families.stream()
                .sorted(Comparator.comparing((FamilyDraft family) -> family.since).thenComparing(family -> family.id.value()))
                .map(family -> family.done("RZ " + number("FAMILY", family.since)))
                .toList();
    }

    private List<Coordinated> coordinated(List<FamilyFile> files, List<Appointed> appointed) {
        CoordinatorReports reports = new CoordinatorReports(ofReports, order.today());
        Map<FosterFamilyId, List<Appointed>> byFamily = appointed.stream().collect(Collectors.groupingBy(Appointed::family));
        return files.stream()
                .filter(file -> byFamily.containsKey(file.id()))
                .map(file -> {
                    List<Period> days = byFamily.get(file.id()).stream().flatMap(one -> one.days(file.evaluated().endedOn()).stream()).toList();
                    return new Coordinated(file.id(), days, reports.of(days));
                })
                .toList();
    }

    private List<ChildFile> childFiles() {
        Reviews reviews = new Reviews(dice, law, order.today());
        Papers papers = new Papers(dice, order);
        Letters letters = new Letters(rare, papers, order);
        Rulings rulings = new Rulings(ofCourts, law, registry, order);
        Away away = new Away(ofAbsences, registry, order);
        Meetings meetings = new Meetings(ofContacts, registry, order.today());
        WhoPays payers = new WhoPays(ofCosts, law, order);
        ParentsFees fees = new ParentsFees(ofFees, law, order.today());
        ChildPlans plans = new ChildPlans(ofPlans, law, order.today());
        ReviewMeetings calls = new ReviewMeetings(ofMeetings, law, registry, order.today());
        CareLeavers leaving = new CareLeavers(ofLeaving, law, book, order.today());
        Wellbeings wellbeing = new Wellbeings(ofWellbeing, registry, law, order);
        Accompanied accompanied = new Accompanied(ofDocuments, law, order.today());
        Outsiders outsiders = new Outsiders(ofOutsiders, law, order);
        return children.stream()
                .map(child -> childFile(child, child.care(), reviews, calls, plans, papers, letters, rulings, away, meetings, payers, fees, leaving, wellbeing, accompanied, outsiders))
                .toList();
    }

    private ChildFile childFile(
            ChildDraft child, CareFacts care, Reviews reviewing, ReviewMeetings calls, ChildPlans planning, Papers papers, Letters letters, Rulings rulings, Away away,
            Meetings meetings, WhoPays payers, ParentsFees fees, CareLeavers leaving, Wellbeings wellbeing, Accompanied accompanied, Outsiders outsiders) {
        List<ChildFile.Reviewed> reviews = reviewing.of(child, care);
        ChildFile.Legal legal = rulings.of(child);
        List<RecordNotice> notices = papers.notices(child);
        notices.addAll(rulings.reports(care, legal));
        List<ChildFile.Filed> filings = papers.filings(child, care.episodes());
        filings.addAll(letters.of(child, notices, reviews));
        List<ChildFile.Gone> gone = away.of(child, legal.facts());
        String number = number("CHILD", child.registeredOn);
        LeavingCare prepared = papers.leaving(child, care.episodes());
        List<ChildFile.Known> known = wellbeing.of(child);
        List<ChildFile.Stays> stays = accompanied.stays(child, care);
        ChildFile.Leaver leaver = new Refused(ofRefusals, law, order.today()).among(care, leaving.of(care, prepared, known));
        return new ChildFile(
                child.id, child.person, child.born, child.died, number, child.registeredOn, child.needs, child.restricted,
                prepared, stays, notices, reviews, calls.of(child, care, reviews, legal.facts()), planning.of(child, care, reviews), filings, legal,
                gone, meetings.of(child, legal.facts()), payers.of(care, child.needs.origin()),
                fees.of(care, ChildFile.circumstances(care, gone, legal), number), leaver, known, outsiders.of(care, notices));
    }

    /** Invented last, so that it changes nothing about the others. */
    private List<ChildFile> withOneDoubled(List<ChildFile> files, ChildDraft child) {
        ChildFile first = files.stream().filter(file -> file.id().equals(child.id)).findFirst().orElseThrow();
        List<ChildFile> all = new ArrayList<>(files);
        Doubled doubled = new Doubled(rare, registry, order.today().minusDays(1));
        all.add(doubled.again(first, number("CHILD", order.today().minusDays(1))));
        doubled.joinedMother(files);
        return all;
    }

    private String number(String series, LocalDate day) {
        return day.getYear() + "/" + numbers.merge(new County.Series(series, day.getYear()), 1, Integer::sum);
    }
}
