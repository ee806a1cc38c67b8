package pl.ostoja.installation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreWork;
import pl.ostoja.centre.DescribeCentre;
import pl.ostoja.centre.TerytCode;

/** A centre begins to work with Ostoja. */
public record OpenCentre(
        @NotNull CentreId centre, @NotNull TerytCode county, @NotNull @Valid DescribeCentre description, @NotNull @Valid CentreWork work) {}
