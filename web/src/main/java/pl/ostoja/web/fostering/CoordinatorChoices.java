package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** The coordinators as forms offer them, the one with most room first. */
@RequestScoped
public class CoordinatorChoices {
    @Inject CoordinatorService service;
    @Inject Texts texts;

    List<Choice> all() {
        var room = service.room();
        return room.shares().stream()
                .map(share -> new Choice(share.account().value(), texts.of("fostering.coordinator.share", share.name(), share.records(), room.most())))
                .toList();
    }
}
