package pl.ostoja.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.facility.FacilityContent;
import pl.ostoja.facility.FacilityFile;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.GroupAnswer;

/** Says of an institution what {@link FacilityRemarks} has to know. */
@ApplicationScoped
class FacilityAnswers {
    @Inject
    AllChildren allChildren;

    @Inject
    CareLaws laws;

    @Inject
    CurrentCaller caller;

    /** @param families what they answered for the same children */
    FacilityAnswer of(FacilityFile file, List<ChildId> together, LocalDate from, List<GroupAnswer> families) {
        List<LocalDate> born = allChildren.facts(together.stream().map(ChildId::value).toList()).values().stream().map(CareFacts::born).toList();
        FacilityContent content = file.details().content();
        return new FacilityAnswer(
                file.details().id(), content.name(), content.type(), content.places(), file.taken() + file.kept(),
                FacilityRemarks.of(content.type(), file.free(), born, from, families, laws.of(caller.centre())));
    }
}
