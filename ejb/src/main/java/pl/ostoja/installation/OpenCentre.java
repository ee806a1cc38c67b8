package pl.ostoja.installation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreWork;
import pl.ostoja.centre.DescribeCentre;
import pl.ostoja.centre.TerytCode;

/** A centre begins to work with Ostoja. */
public record OpenCentre(
        @NotNull CentreId centre, @NotNull TerytCode county, @NotNull @Valid DescribeCentre description, @NotNull @Valid CentreWork work,
        @NotNull @Valid Administrator administrator) {

    /**
     * Its first account, which makes all others.
     *
     * @param authorisation number of the written authorisation
     * @param authorisedOn the day of the authorisation and of the undertaking of secrecy, without which the account does not work
     */
    public record Administrator(
            @NotBlank @Size(max = 100) String login, @NotBlank @Size(max = 200) String person, @NotBlank @Size(max = 100) String authorisation,
            @NotNull LocalDate authorisedOn) {}
}
