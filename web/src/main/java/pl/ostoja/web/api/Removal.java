package pl.ostoja.web.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Takes a record out of sight.
 *
 * @param why kept in the trail
 */
public record Removal(@NotBlank @Size(max = 1000) String why, long version) {}
