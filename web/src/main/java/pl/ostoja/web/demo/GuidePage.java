package pl.ostoja.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Demonstration;
import pl.ostoja.demo.DemoAccounts;
import pl.ostoja.shared.NotFound;

/** What to try as whom, for everybody who opens a demonstration: {@code /demo/guide}. */
@Named
@RequestScoped
public class GuidePage {
    @Inject CurrentCaller caller;

    /** A centre at work has no such page. */
    public void load() {
        if (!isOn()) {
            throw new NotFound();
        }
    }

    /** Whether there is anything to lead to. */
    public boolean isOn() {
        return Demonstration.isOn();
    }

    public List<Trial> getStory() {
        return Guide.STORY;
    }

    public List<Guided> getPeople() {
        return Guide.PEOPLE;
    }

    public String getPassword() {
        return DemoAccounts.PASSWORD;
    }

    /** Whether the visitor is signed in with this account; of the invented people the names are known, and no two have the same. */
    public boolean is(String login) {
        return DemoAccounts.ALL.stream().anyMatch(account -> account.login().equals(login) && account.name().equals(caller.get().name()));
    }

    /** To the page at once for who is signed in with the account, else by the sign-in, where the login is filled in. */
    public String way(String login, String path) {
        return is(login) ? path : "/access/sign-in?login=" + login + "&back=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
