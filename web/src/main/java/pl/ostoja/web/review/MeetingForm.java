package pl.ostoja.web.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import pl.ostoja.review.MeetingPlan;

/** When and where a review is to be held. */
public class MeetingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate meetsOn;
    private LocalTime meetsAt;
    private String place;

    void show(MeetingPlan plan) {
        meetsOn = plan.on();
        meetsAt = LocalTime.parse(plan.at());
        place = plan.place();
    }

    MeetingPlan plan() {
        return new MeetingPlan(meetsOn, meetsAt.toString(), place);
    }

    public LocalDate getMeetsOn() {
        return meetsOn;
    }

    public void setMeetsOn(LocalDate meetsOn) {
        this.meetsOn = meetsOn;
    }

    public LocalTime getMeetsAt() {
        return meetsAt;
    }

    public void setMeetsAt(LocalTime meetsAt) {
        this.meetsAt = meetsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
