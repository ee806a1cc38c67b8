package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** @param acts all that is known by now of what courts and counties did about the stay */
public record RecordStayActs(@NotNull StayId stay, @NotNull @Valid StayActs acts, long version) implements Serializable {}
