package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.fostering.ContractFile;
import pl.ostoja.fostering.ContractRequestContent;
import pl.ostoja.fostering.ContractRequestService;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** What the forms about contracts offer. */
@Named
@RequestScoped
public class ContractChoices {
    @Inject ContractRequestService service;
    @Inject Texts texts;

    private List<ContractFile.Asked> asked;

    /** The requests upon which a contract can be made, and the one upon which it was made. */
    public List<Choice> requests(FosterFamilyId family, FamilyFactId current) {
        if (asked == null) {
            asked = service.requests(family);
        }
        return asked.stream()
                .filter(one -> one.open() || one.details().id().equals(current))
                .map(one -> new Choice(one.details().id(), label(one.details().content())))
                .toList();
    }

    public FamilyForm[] getForms() {
        return new FamilyForm[] {FamilyForm.PROFESSIONAL, FamilyForm.FAMILY_HOME};
    }

    private String label(ContractRequestContent content) {
        return texts.of("fostering.request.choice", content.since(), content.form());
    }
}
