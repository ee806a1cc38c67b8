package pl.ostoja.demo.county;

/** The dice of one county: every matter has its own, so that what is told of one changes nothing about the others. */
final class Chances {
    final Dice ofStays;
    /** So that people are called the same on another day, when what happened to them happened on other days of the week. */
    final Dice ofPeople;
    /** What seldom happens. */
    final Dice ofRarities;
    /** What courts rule about children. */
    final Dice ofCourts;
    /** What they order and ask about families with an assistant. */
    final Dice ofFamilyCourts;
    /** When who works in the centre is away. */
    final Dice ofStaff;
    /** How families are evaluated. */
    final Dice ofEvaluations;
    /** With whom children are in contact. */
    final Dice ofContacts;
    /** Where they are instead of where they live. */
    final Dice ofAbsences;
    /** Who pays. */
    final Dice ofCosts;
    /** What parents owe and pay. */
    final Dice ofFees;
    /** What families announce. */
    final Dice ofRests;
    /** Who qualified and how. */
    final Dice ofCandidates;
    /** With which families assistants work. */
    final Dice ofAssistance;
    /** What is planned for children. */
    final Dice ofPlans;
    /** Who meets about them. */
    final Dice ofMeetings;
    /** How coordinators were appointed and what was said of families. */
    final Dice ofCoordinators;
    /** How children leave. */
    final Dice ofLeaving;
    /** How they are. */
    final Dice ofWellbeing;
    /** What accompanies them. */
    final Dice ofDocuments;
    /** What was refused, expired or found of carers. */
    final Dice ofRefusals;
    /** What others ask and assess. */
    final Dice ofOutsiders;
    /** What is planned with families. */
    final Dice ofFamilyWork;
    /** How families live and what they wish. */
    final Dice ofHomes;
    /** What is agreed with them. */
    final Dice ofContracts;
    /** What is reported on them. */
    final Dice ofReports;
    /** Who helps them. */
    final Dice ofSupport;
    /** What violence there was. */
    final Dice ofViolence;

    Chances(CountyOrder order) {
        long seed = 20_261_121L + order.number() * 7_919L + order.children() * 31L + order.years();
        ofStays = new Dice(seed);
        ofPeople = new Dice(~seed);
        ofRarities = new Dice(-seed);
        ofCourts = new Dice(seed * 31);
        ofEvaluations = new Dice(seed * 37);
        ofContacts = new Dice(seed * 41);
        ofRests = new Dice(seed * 43);
        ofCosts = new Dice(seed * 47);
        ofCandidates = new Dice(seed * 47);
        ofAbsences = new Dice(seed * 53);
        ofAssistance = new Dice(seed * 53);
        ofPlans = new Dice(seed * 59);
        ofFamilyWork = new Dice(seed * 61);
        ofMeetings = new Dice(seed * 67);
        ofHomes = new Dice(seed * 71);
        ofStaff = new Dice(seed * 73);
        ofFees = new Dice(seed * 79);
        ofCoordinators = new Dice(seed * 83);
        ofViolence = new Dice(seed * 89);
        ofSupport = new Dice(seed * 97);
        ofFamilyCourts = new Dice(seed * 103);
        ofLeaving = new Dice(seed * 107);
        ofWellbeing = new Dice(seed * 109);
        ofDocuments = new Dice(seed * 113);
        ofRefusals = new Dice(seed * 127);
        ofContracts = new Dice(seed * 127);
        ofOutsiders = new Dice(seed * 131);
        ofReports = new Dice(seed * 131);
    }
}
