package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.web.faces.Query;

/** The file of one family, named by the address: overview, history. */
@Named
@RequestScoped
public class FamilyPage {
    @Inject PlacesService places;
    @Inject Query query;

    private FamilyFile file;

    public FamilyFile getFile() {
        if (file == null) {
            file = places.file(new FosterFamilyId(query.id("family")));
        }
        return file;
    }
}
