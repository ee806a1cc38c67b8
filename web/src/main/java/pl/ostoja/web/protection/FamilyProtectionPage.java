package pl.ostoja.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.protection.FamilyProtection;
import pl.ostoja.protection.ProtectionListService;
import pl.ostoja.web.faces.Query;

/** What is known of violence in one family: {@code /protection/family?case=…}. */
@Named
@RequestScoped
public class FamilyProtectionPage {
    @Inject AssistanceService families;
    @Inject ProtectionListService lists;
    @Inject Query query;

    private CaseDetails file;
    private FamilyProtection found;

    public CaseDetails getFile() {
        if (file == null) {
            file = families.details(new AssistanceCaseId(query.id("case")));
        }
        return file;
    }

    public FamilyProtection getFound() {
        if (found == null) {
            found = lists.of(getFile().id());
        }
        return found;
    }
}
