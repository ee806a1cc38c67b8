package pl.ostoja.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** The assistants of the centre to choose from, the one with most room first. */
@Named
@RequestScoped
public class AssistantChoices {
    @Inject AssistantService service;
    @Inject Texts texts;

    private List<Choice> all;

    public List<Choice> getAll() {
        if (all == null) {
            CaseloadRoom room = service.assistants();
            all = room.shares().stream()
                    .map(share -> new Choice(share.account().value(), texts.of("assistance.assign.share", share.name(), share.records(), room.most())))
                    .toList();
        }
        return all;
    }
}
