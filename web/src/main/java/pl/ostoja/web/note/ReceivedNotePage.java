package pl.ostoja.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import pl.ostoja.note.AnswerReceived;
import pl.ostoja.note.ReceivedNoteDetails;
import pl.ostoja.note.ReceivedNoteId;
import pl.ostoja.note.ReceivedNoteService;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** A note that another county sent, beside our reckoning: {@code /note/received-details?received=…}. */
@Named
@ViewScoped
public class ReceivedNotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReceivedNoteService service;
    @Inject Messages messages;
    @Inject Texts texts;

    private ReceivedNoteId received;
    private ReceivedNoteDetails details;
    private String letter;

    public void load() {
        details = service.details(received);
        letter = QuestionLetter.about(details);
    }

    public String accept() {
        return answer(true, null);
    }

    public String question() {
        return answer(false, letter);
    }

    private String answer(boolean accepted, String text) {
        service.answer(new AnswerReceived(received, accepted, text, details.version()));
        messages.done("note.received.answered");
        return "/note/received-details?faces-redirect=true&received=" + received;
    }

    public String reasons(ReceivedNoteDetails.Compared line) {
        return line.differences().stream().map(texts::name).collect(Collectors.joining(", "));
    }

    public ReceivedNoteDetails getDetails() {
        return details;
    }

    public ReceivedNoteId getReceived() {
        return received;
    }

    public void setReceived(ReceivedNoteId received) {
        this.received = received;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
