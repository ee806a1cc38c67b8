package pl.ostoja.web.centre;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.centre.TercFile;
import pl.ostoja.centre.TercPreview;
import pl.ostoja.centre.TerytKind;
import pl.ostoja.installation.TerytService;
import pl.ostoja.web.faces.Messages;

/** The register of territorial units: what it holds, and a file to look into and then to import. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject TerytService service;
    @Inject CurrentCaller caller;
    @Inject Messages messages;

    private transient List<Map.Entry<TerytKind, Long>> sizes;
    private transient Part file;
    private String fileName;
    private byte[] content;
    private TercPreview preview;

    /** One byte more than may be: enough to be refused, and no more in memory than that. */
    public void look() throws IOException {
        try (InputStream stream = file.getInputStream()) {
            content = stream.readNBytes(TercFile.MAX_BYTES + 1);
        }
        fileName = file.getSubmittedFileName();
        preview = null;
        preview = service.preview(content);
    }

    public String bringIn() {
        var job = service.startImport(fileName, content);
        messages.done("centre.terc.started");
        return "/centre/units-report?faces-redirect=true&job=" + job;
    }

    public List<Map.Entry<TerytKind, Long>> getSizes() {
        if (sizes == null) {
            sizes = List.copyOf(service.sizes().entrySet());
        }
        return sizes;
    }

    public LocalDate getStateOn() {
        return service.stateOn().orElse(null);
    }

    public List<Map.Entry<TerytKind, Integer>> getFound() {
        return List.copyOf(preview.units().entrySet());
    }

    public boolean isImporter() {
        return caller.get().may(Right.MANAGE_CENTRES);
    }

    public TercPreview getPreview() {
        return preview;
    }

    public String getFileName() {
        return fileName;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
