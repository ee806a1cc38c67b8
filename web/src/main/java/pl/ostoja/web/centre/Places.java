package pl.ostoja.web.centre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import pl.ostoja.centre.CentreHat;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.installation.TerytService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** What forms offer: hats, counties, the municipalities of a county. */
@Named
@RequestScoped
public class Places {
    @Inject TerytService service;
    @Inject Texts texts;

    public List<Choice> getHats() {
        return Arrays.stream(CentreHat.values()).map(hat -> new Choice(hat.name(), texts.name(hat))).toList();
    }

    public List<Choice> getCounties() {
        return service.counties().stream().map(county -> new Choice(county.code().value(), county.name() + " (" + county.code() + ")")).toList();
    }

    public List<Choice> getVoivodeships() {
        return service.voivodeships().stream().map(unit -> new Choice(unit.code().value(), texts.of("centre.voivodeship", unit.name()))).toList();
    }

    public List<Choice> municipalities(TerytCode county) {
        return service.municipalities(county).stream()
                .map(unit -> new Choice(unit.code().value(), unit.name() + " – " + texts.name(unit.kind())))
                .toList();
    }
}
