package pl.ostoja.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.reporting.EmploymentForm;
import pl.ostoja.reporting.RecordWorkingTime;
import pl.ostoja.reporting.WorkingTimeRow;
import pl.ostoja.reporting.WorkloadService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** Who works how many hours a week: {@code /reporting/working-time}. */
@Named
@ViewScoped
public class WorkingTimePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject WorkloadService service;
    @Inject Messages messages;

    private List<WorkingTimeRow> people;
    private UUID person;
    private BigDecimal hours;
    private LocalDate since;
    private EmploymentForm employment;
    private Boolean coFunded;

    public void load() {
        people = service.workingTimes();
    }

    public String record() {
        service.recordWorkingTime(new RecordWorkingTime(new AccountId(person), hours, since, employment, coFunded));
        messages.done("reporting.workingTime.recorded", since);
        return "/reporting/working-time?faces-redirect=true";
    }

    public List<WorkingTimeRow> getPeople() {
        return people;
    }

    public List<Choice> getPersons() {
        return people.stream().map(each -> new Choice(each.account().value(), each.name())).toList();
    }

    public EmploymentForm[] getEmployments() {
        return EmploymentForm.values();
    }

    public EmploymentForm getEmployment() {
        return employment;
    }

    public void setEmployment(EmploymentForm employment) {
        this.employment = employment;
    }

    public List<Boolean> getFlags() {
        return List.of(true, false);
    }

    public Boolean getCoFunded() {
        return coFunded;
    }

    public void setCoFunded(Boolean coFunded) {
        this.coFunded = coFunded;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
