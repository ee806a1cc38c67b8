package pl.ostoja.web.centre;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.centre.CentreHat;
import pl.ostoja.centre.CentreWork;
import pl.ostoja.centre.TerytCode;

/** The fields in which it is chosen what a centre does and where, from a day on. */
public class WorkForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<String> hats = List.of();
    private List<String> municipalities = List.of();
    private LocalDate from;

    void show(Set<CentreHat> worn, Set<TerytCode> served) {
        hats = worn.stream().map(Enum::name).toList();
        municipalities = served.stream().map(TerytCode::value).toList();
    }

    CentreWork command() {
        return new CentreWork(
                hats.stream().map(CentreHat::valueOf).collect(Collectors.toSet()),
                municipalities.stream().map(TerytCode::new).collect(Collectors.toSet()),
                from);
    }

    public List<String> getHats() {
        return hats;
    }

    public void setHats(List<String> hats) {
        this.hats = hats;
    }

    public List<String> getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(List<String> municipalities) {
        this.municipalities = municipalities;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
