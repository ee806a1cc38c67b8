package pl.ostoja.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import pl.ostoja.review.InvitationId;
import pl.ostoja.review.InvitationLetter;
import pl.ostoja.review.InvitationLetterService;
import pl.ostoja.web.pdf.PaperServlet;

/** Hands out the letter of an invitation: {@code /review/letter?invitation=…}. */
@WebServlet("/review/letter")
public class InvitationPaperServlet extends PaperServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient InvitationLetterService letters;

    public InvitationPaperServlet() {
        super("invitation");
    }

    @Override
    protected Paper paper(UUID record) {
        InvitationLetter letter = letters.letter(new InvitationId(record));
        return new Paper(InvitationPaper.fileName(letter), InvitationPaper.print(letter));
    }
}
