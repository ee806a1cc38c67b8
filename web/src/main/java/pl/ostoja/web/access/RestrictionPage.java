package pl.ostoja.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RestrictionDetails;
import pl.ostoja.access.RestrictionService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** Who may read one record: {@code /access/restriction?kind=…&record=…}. */
@Named
@ViewScoped
public class RestrictionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RestrictionService service;

    @Inject
    CaseloadService people;

    @Inject
    Messages messages;

    private RecordKind kind;
    private UUID record;
    private RestrictionDetails details;
    private List<String> readers = List.of();
    private String reason;

    public void load() {
        details = service.details(kind, record);
    }

    /** Whoever leaves themselves out sees the record no more, so the way leads to the first page. */
    public String restrict() {
        service.restrict(kind, record, reason, readers.stream().map(id -> new AccountId(UUID.fromString(id))).toList());
        messages.done("access.restriction.done");
        return "/index?faces-redirect=true";
    }

    public String lift() {
        service.lift(kind, record, reason);
        return done("access.restriction.lifted");
    }

    public String name() {
        readers.forEach(id -> service.nameReader(kind, record, new AccountId(UUID.fromString(id)), reason));
        return done("access.restriction.named");
    }

    public String dismiss(UUID reader) {
        service.dismissReader(kind, record, reader);
        return done("access.restriction.dismissed");
    }

    private String done(String key) {
        messages.done(key);
        return "/access/restriction?faces-redirect=true&kind=" + kind + "&record=" + record;
    }

    public List<Choice> getPeople() {
        return people.colleagues().stream().map(each -> new Choice(each.id().toString(), each.name())).toList();
    }

    public RestrictionDetails getDetails() {
        return details;
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }

    public UUID getRecord() {
        return record;
    }

    public void setRecord(UUID record) {
        this.record = record;
    }

    public List<String> getReaders() {
        return readers;
    }

    public void setReaders(List<String> readers) {
        this.readers = readers;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
