package pl.ostoja.web.text;

/** Polish by its own name, so that the language of the machine never decides. */
public class Msg_pl extends Msg {
    public Msg_pl() {
        super("pl");
    }
}
