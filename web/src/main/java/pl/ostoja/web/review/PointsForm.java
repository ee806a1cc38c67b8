package pl.ostoja.web.review;

import java.io.Serializable;
import pl.ostoja.review.ReviewPoints;

/** What is typed about each point of the act. */
public class PointsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String familySituation;
    private String workMethods;
    private String planChanges;
    private String adoption;
    private String healthAndNeeds;
    private String furtherStay;
    private String specialFacility;

    /** @param points null if the review was written down before the points were asked for */
    static PointsForm of(ReviewPoints points) {
        PointsForm form = new PointsForm();
        if (points != null) {
            form.familySituation = points.familySituation();
            form.workMethods = points.workMethods();
            form.planChanges = points.planChanges();
            form.adoption = points.adoption();
            form.healthAndNeeds = points.healthAndNeeds();
            form.furtherStay = points.furtherStay();
            form.specialFacility = points.specialFacility();
        }
        return form;
    }

    ReviewPoints points() {
        return new ReviewPoints(familySituation, workMethods, planChanges, adoption, healthAndNeeds, furtherStay, specialFacility);
    }

    public String getFamilySituation() {
        return familySituation;
    }

    public void setFamilySituation(String familySituation) {
        this.familySituation = familySituation;
    }

    public String getWorkMethods() {
        return workMethods;
    }

    public void setWorkMethods(String workMethods) {
        this.workMethods = workMethods;
    }

    public String getPlanChanges() {
        return planChanges;
    }

    public void setPlanChanges(String planChanges) {
        this.planChanges = planChanges;
    }

    public String getAdoption() {
        return adoption;
    }

    public void setAdoption(String adoption) {
        this.adoption = adoption;
    }

    public String getHealthAndNeeds() {
        return healthAndNeeds;
    }

    public void setHealthAndNeeds(String healthAndNeeds) {
        this.healthAndNeeds = healthAndNeeds;
    }

    public String getFurtherStay() {
        return furtherStay;
    }

    public void setFurtherStay(String furtherStay) {
        this.furtherStay = furtherStay;
    }

    public String getSpecialFacility() {
        return specialFacility;
    }

    public void setSpecialFacility(String specialFacility) {
        this.specialFacility = specialFacility;
    }
}
