package pl.ostoja.demo;

import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.County;
import pl.ostoja.fostering.ContractLaw;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.qualification.QualificationLaw;

/** Brings the facts of one county into the tables of a centre, each through the area whose it is, with the duties that follow and the trail of who entered it. */
final class CountyLoader {
    private final PeopleLoader people;
    private final FosteringLoader fostering;
    private final QualificationLoader qualification;
    private final AssistanceLoader assistance;
    private final ChildrenLoader children;
    private final SupportLoader support;

    CountyLoader(County county, CareLaw law, ContractLaw contractLaw, QualificationLaw qualificationLaw, Clerk clerk, Seeding seeding, CentreId centre) {
        people = new PeopleLoader(county, clerk, seeding, centre);
        fostering = new FosteringLoader(county, law, contractLaw, clerk, seeding, centre);
        qualification = new QualificationLoader(county, qualificationLaw, clerk, seeding, centre);
        assistance = new AssistanceLoader(county, law, clerk, seeding, centre);
        children = new ChildrenLoader(county, law, clerk, seeding, centre);
        support = new SupportLoader(county, clerk, seeding, centre);
    }

    void load() {
        people.load();
        fostering.load();
        qualification.load();
        // Rows are sent table by table, in the order in which the tables were met: plans are of children and of these families.
        assistance.families();
        children.load();
        assistance.work();
        support.load();
        people.numbers();
    }
}
