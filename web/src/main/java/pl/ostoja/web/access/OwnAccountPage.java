package pl.ostoja.web.access;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.DeviceRow;
import pl.ostoja.access.SessionRow;
import pl.ostoja.access.SessionService;
import pl.ostoja.access.TokenRow;
import pl.ostoja.access.TokenService;
import pl.ostoja.web.faces.Messages;

/** The own account: sessions, known devices and tokens. {@code /access/account}. */
@Named
@ViewScoped
public class OwnAccountPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/access/account?faces-redirect=true";

    @Inject
    SessionService sessionService;

    @Inject
    TokenService tokenService;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private List<SessionRow> sessions;
    private List<DeviceRow> devices;
    private List<TokenRow> tokens;
    private String tokenName;
    private LocalDate tokenExpiry;
    private String password;
    private String newToken;

    public void load() {
        sessions = sessionService.own();
        devices = sessionService.devices(SessionCookies.device(request).orElse(null));
        tokens = tokenService.own();
    }

    public String forget(UUID device) {
        sessionService.forget(device);
        messages.done("access.device.forgotten");
        return AGAIN;
    }

    public String endSession(UUID id) {
        sessionService.endOwn(id);
        messages.done("access.session.ended");
        return AGAIN;
    }

    public void signOutEverywhere() throws IOException {
        sessionService.signOutEverywhere();
        var external = FacesContext.getCurrentInstance().getExternalContext();
        SignOutServlet.leave((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        external.redirect(Paths.SIGN_IN + "?out=true");
    }

    /** Makes a token and shows it on the page that follows, once. */
    public void createToken() {
        newToken = tokenService.create(tokenName, tokenExpiry, password);
        tokenName = null;
        tokenExpiry = null;
        load();
    }

    public String revokeToken(UUID id) {
        tokenService.revoke(id);
        messages.done("access.token.revoked");
        return AGAIN;
    }

    /** The new token, until the page is left. */
    public String getNewToken() {
        return newToken;
    }

    public List<DeviceRow> getDevices() {
        return devices;
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public List<TokenRow> getTokens() {
        return tokens;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public LocalDate getTokenExpiry() {
        return tokenExpiry;
    }

    public void setTokenExpiry(LocalDate tokenExpiry) {
        this.tokenExpiry = tokenExpiry;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
