package pl.ostoja.web.text;

/** The English twin; the name is the one that {@link java.util.ResourceBundle} looks for. */
public class Msg_en extends Msg {
    public Msg_en() {
        super("en");
    }
}
