package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.AppointmentId;
import pl.ostoja.fostering.CoordinatedFamily;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.HandOverFamilies;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.reporting.DutySort;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** Families are handed over from one coordinator to another: {@code /fostering/hand-over?from=…}, with {@code family} from the file of one of them. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HIDDEN = "HIDDEN";
    private static final PageRequest ALL = new PageRequest(1, 500);

    /**
     * A duty that the next coordinator takes over.
     *
     * @param childName null if it is about the family as such
     */
    public record Owed(LocalDate legalOn, String kindKey, String childName) implements Serializable {
        static Owed of(DutyRow duty) {
            return new Owed(duty.legalOn(), duty.kindKey(), duty.childName());
        }
    }

    @Inject CoordinatorService service;
    @Inject CoordinatorChoices coordinators;
    @Inject DutyListService duties;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice hands over once. */
    private final Map<AppointmentId, AppointmentId> ids = new HashMap<>();

    private List<CoordinatedFamily> families = List.of();
    private Map<FosterFamilyId, List<Owed>> unfinished = Map.of();
    private final AppointmentForm form = new AppointmentForm();
    private String name;
    private List<String> chosen = List.of();
    private UUID from;
    private UUID family;
    private UUID to;
    private String notes;

    public void load() {
        var coordinator = new AccountId(from);
        families = service.coordinated(coordinator);
        name = families.isEmpty() ? nameOf(coordinator) : families.getFirst().coordinator();
        families.forEach(one -> ids.put(one.appointment(), AppointmentId.next()));
        chosen = families.stream().filter(one -> family == null || one.family().value().equals(family)).map(one -> one.appointment().toString()).toList();
        var owed = new DutyFilter(DutyFilter.What.ANY, new DutyFilter.Whose(false, coordinator, null, null), DutyFilter.When.ANY, DutyFilter.State.OPEN);
        unfinished = duties.list(owed, DutySort.DUE, false, ALL).rows().stream()
                .filter(duty -> duty.family() != null)
                .collect(Collectors.groupingBy(DutyRow::family, Collectors.mapping(Owed::of, Collectors.toList())));
        form.setSince(LocalDate.now(clock));
    }

    private String nameOf(AccountId coordinator) {
        return service.coordinators().stream().filter(share -> share.account().equals(coordinator)).findFirst().orElseThrow(NotFound::new).name();
    }

    public String handOver() {
        var all = chosen.stream().map(id -> new AppointmentId(UUID.fromString(id))).map(id -> new HandOverFamilies.One(ids.get(id), id)).toList();
        service.handOver(form.handOver(new AccountId(to), HIDDEN.equals(notes), all));
        messages.done("fostering.handOver.done", all.size());
        return family == null ? "/fostering/coordinators?faces-redirect=true" : "/fostering/appointments?faces-redirect=true&family=" + family;
    }

    /** What is owed about the family or about a child who lives there, the most urgent first. */
    public List<Owed> duties(FosterFamilyId of) {
        return unfinished.getOrDefault(of, List.of());
    }

    public List<Choice> getChoices() {
        return families.stream()
                .map(one -> new Choice(one.appointment().toString(), texts.of("fostering.handOver.one", one.label(), one.fileNumber(), duties(one.family()).size())))
                .toList();
    }

    /** Nobody takes over from themselves. */
    public List<Choice> getCoordinators() {
        return coordinators.all().stream().filter(choice -> !choice.value().equals(from)).toList();
    }

    public AppointmentForm getForm() {
        return form;
    }

    public List<Choice> getNotesChoices() {
        return List.of(new Choice("SHOWN", texts.of("fostering.handOver.notes.shown")), new Choice(HIDDEN, texts.of("fostering.handOver.notes.hidden")));
    }

    public List<CoordinatedFamily> getFamilies() {
        return families;
    }

    public String getName() {
        return name;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }

    public UUID getFamily() {
        return family;
    }

    public void setFamily(UUID family) {
        this.family = family;
    }

    public UUID getTo() {
        return to;
    }

    public void setTo(UUID to) {
        this.to = to;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
