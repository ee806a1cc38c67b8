package pl.ostoja.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.view.facelets.TagAttributeException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Right;
import pl.ostoja.shared.NotFound;

class FailuresTest {

    @Test
    void wrappersAreTakenOff() {
        assertThat(Failures.cause(new FacesException(new EJBException(new NotFound())))).isInstanceOf(NotFound.class);
        assertThat(Failures.cause(new EJBException("alone"))).isInstanceOf(EJBException.class);
        assertThat(Failures.cause(new FacesException(new ViewExpiredException("gone", new IllegalStateException(), "/a"))))
                .isInstanceOf(ViewExpiredException.class);
        assertThat(Failures.cause(new TagAttributeException(null, new ELException(new NotFound())))).isInstanceOf(NotFound.class);
    }

    @Test
    void aRefusalOutsideOfAPageIsNoFault() {
        assertThat(Failures.status(new ServletException(new NotFound()))).isEqualTo(404);
        assertThat(Failures.status(new NotPermitted(Right.MANAGE_CENTRES))).isEqualTo(403);
    }

    @Test
    void anIdentifierThatIsTakenIsAConflict() {
        assertThat(Failures.status(new EJBException(new IllegalStateException(new SQLException("duplicate", "23505"))))).isEqualTo(409);
    }

    @Test
    void anUnreachableDatabaseIsABreakAndNotAFault() {
        assertThat(Failures.status(new EJBException(new IllegalStateException(new SQLException("refused", "08001"))))).isEqualTo(503);
        assertThat(Failures.status(new IllegalStateException(new SQLException("a broken check", "23514")))).isEqualTo(500);
        assertThat(Failures.status(new NullPointerException())).isEqualTo(500);
    }
}
