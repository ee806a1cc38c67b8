package pl.ostoja.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.people.FamilyTree;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.AboutChild;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.FamilyTreeService;
import pl.ostoja.web.faces.Query;

/** The family of a child drawn as it was on a day: {@code /placement/genogram?child=…}. */
@Named
@RequestScoped
public class GenogramPage {
    private static final String DAY = "on";

    @Inject FamilyTreeService service;
    @Inject Query query;

    private AboutChild<FamilyTree> asked;
    private Genogram drawn;

    public void load() {
        asked = service.tree(new ChildId(query.id("child")), query.date(DAY));
        drawn = Genogram.of(asked.answer());
    }

    public ChildDetails getChild() {
        return asked.child();
    }

    public FamilyTree getFamily() {
        return asked.answer();
    }

    public Genogram getDrawn() {
        return drawn;
    }

    /** Whether a day was given that is none. */
    public boolean isUnreadable() {
        return query.text(DAY) != null && query.date(DAY) == null;
    }

    /** Those of the family who are the parents of a member. */
    public List<FamilyTree.Member> parentsOf(PersonId person) {
        List<PersonId> parents = getFamily().parents().stream().filter(tie -> tie.child().equals(person)).map(FamilyTree.ParentTie::parent).toList();
        return getFamily().members().stream().filter(member -> parents.contains(member.person())).toList();
    }
}
