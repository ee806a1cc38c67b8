package pl.ostoja.web.demo;

import java.util.List;
import pl.ostoja.demo.DemoAccount;

/** Somebody whom a visitor of the demonstration may be, and what to try as that person. */
public record Guided(DemoAccount account, List<Trial> trials) {

    /** Who this is and how far the account sees. */
    public String about() {
        return "demo.who." + account.login();
    }
}
