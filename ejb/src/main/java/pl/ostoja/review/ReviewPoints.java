package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a review found on each point that the act names (UWR art. 129, 136).
 *
 * @param workMethods how the work with the child and its family goes
 * @param planChanges what of the child's plan is to be changed
 * @param adoption how the proceedings stand; asked for where the child is free for adoption (REV-12)
 * @param furtherStay in a family whether the further stay is justified, in an institution whether the child can return or move to a family
 * @param specialFacility whether a court is to be told that the child needs another facility for education, treatment or rehabilitation
 */
@Embeddable
public record ReviewPoints(
        @NotBlank @Size(max = 4000) @Column(name = "family_situation") String familySituation,
        @NotBlank @Size(max = 4000) @Column(name = "work_methods") String workMethods,
        @NotBlank @Size(max = 4000) @Column(name = "plan_changes") String planChanges,
        @Size(max = 4000) @Column(name = "adoption") String adoption,
        @NotBlank @Size(max = 4000) @Column(name = "health_and_needs") String healthAndNeeds,
        @NotBlank @Size(max = 4000) @Column(name = "further_stay") String furtherStay,
        @NotBlank @Size(max = 4000) @Column(name = "special_facility") String specialFacility)
        implements Serializable {}
