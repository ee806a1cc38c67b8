package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.placement.ExtendStay;
import pl.ostoja.placement.StayExtension;

/** A stay may last longer than usual: {@code /placement/extend?stay=…}. */
@Named
@ViewScoped
public class ExtendStayPage extends StayPage {
    private static final long serialVersionUID = 1L;

    private StayExtension.Kind kind;
    private LocalDate grantedOn;
    private LocalDate proceedingsEndedOn;
    private String why;

    @Override
    void opened() {
        kind = getRow().extension();
        grantedOn = getRow().extensionGrantedOn();
    }

    public String extend() {
        service.extend(new ExtendStay(getStay(), kind, grantedOn, proceedingsEndedOn, why, getRow().version()));
        return backToTheChild("placement.extend.done");
    }

    public StayExtension.Kind[] getKinds() {
        return StayExtension.Kind.values();
    }

    public StayExtension.Kind getKind() {
        return kind;
    }

    public void setKind(StayExtension.Kind kind) {
        this.kind = kind;
    }

    public LocalDate getGrantedOn() {
        return grantedOn;
    }

    public void setGrantedOn(LocalDate grantedOn) {
        this.grantedOn = grantedOn;
    }

    public LocalDate getProceedingsEndedOn() {
        return proceedingsEndedOn;
    }

    public void setProceedingsEndedOn(LocalDate proceedingsEndedOn) {
        this.proceedingsEndedOn = proceedingsEndedOn;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
