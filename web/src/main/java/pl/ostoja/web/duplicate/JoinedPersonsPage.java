package pl.ostoja.web.duplicate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import pl.ostoja.duplicate.JoinedEntry;
import pl.ostoja.duplicate.JoinedPersonService;
import pl.ostoja.duplicate.TakeBackJoin;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** Entries that were joined last, and joining taken back: {@code /duplicate/joined}. */
@Named
@ViewScoped
public class JoinedPersonsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final PageRequest LAST = new PageRequest(1, 50);

    @Inject JoinedPersonService service;
    @Inject Messages messages;
    @Inject Texts texts;

    private List<JoinedEntry> entries = List.of();
    private UUID joined;
    private String reason;

    public void load() {
        entries = service.list(LAST).rows();
    }

    public String takeBack() {
        service.takeBack(new TakeBackJoin(new PersonId(joined), reason));
        messages.done("duplicate.joined.takeBack.done");
        return "/duplicate/joined?faces-redirect=true";
    }

    public List<JoinedEntry> getEntries() {
        return entries;
    }

    public List<Choice> getChoices() {
        return entries.stream()
                .map(entry -> new Choice(entry.person().value(), texts.of("duplicate.joined.one", entry.name(), entry.keptName(), entry.on())))
                .toList();
    }

    public UUID getJoined() {
        return joined;
    }

    public void setJoined(UUID joined) {
        this.joined = joined;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
