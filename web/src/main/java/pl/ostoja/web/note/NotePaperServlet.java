package pl.ostoja.web.note;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import pl.ostoja.note.NoteDetails;
import pl.ostoja.note.NoteId;
import pl.ostoja.note.NoteService;
import pl.ostoja.web.pdf.PaperServlet;

/** Hands out a note as it was issued: {@code /note/paper?note=…}. */
@WebServlet("/note/paper")
public class NotePaperServlet extends PaperServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient NoteService service;

    public NotePaperServlet() {
        super("note");
    }

    @Override
    protected Paper paper(UUID record) {
        NoteDetails note = service.taken(new NoteId(record));
        return new Paper(NotePaper.fileName(note), NotePaper.print(note));
    }
}
