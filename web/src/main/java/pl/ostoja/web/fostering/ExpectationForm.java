package pl.ostoja.web.fostering;

import pl.ostoja.fostering.ExpectationContent;
import pl.ostoja.fostering.ExpectationSide;
import pl.ostoja.fostering.Nearness;
import pl.ostoja.shared.Sex;

/** What is typed about the children whom a family could take. */
public class ExpectationForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private ExpectationSide side;
    private Integer ageFrom;
    private Integer ageTo;
    private Sex sex;
    private Integer children;
    private Boolean siblings;
    private Boolean disabled;
    private Nearness farthest;
    private String behaviours;
    private String health;

    static ExpectationForm of(ExpectationContent content) {
        ExpectationForm form = new ExpectationForm();
        form.side = content.side();
        form.ageFrom = content.ageFrom();
        form.ageTo = content.ageTo();
        form.sex = content.sex();
        form.children = content.children();
        form.siblings = content.siblings();
        form.disabled = content.disabled();
        form.farthest = content.farthest();
        form.behaviours = content.behaviours();
        form.health = content.health();
        form.dated(content.since(), null, content.remark());
        return form;
    }

    ExpectationContent content() {
        return new ExpectationContent(side, getSince(), ageFrom, ageTo, sex, children, siblings, disabled, farthest, behaviours, health, getRemark());
    }

    public ExpectationSide getSide() {
        return side;
    }

    public void setSide(ExpectationSide side) {
        this.side = side;
    }

    public Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(Integer ageFrom) {
        this.ageFrom = ageFrom;
    }

    public Integer getAgeTo() {
        return ageTo;
    }

    public void setAgeTo(Integer ageTo) {
        this.ageTo = ageTo;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public Integer getChildren() {
        return children;
    }

    public void setChildren(Integer children) {
        this.children = children;
    }

    public Boolean getSiblings() {
        return siblings;
    }

    public void setSiblings(Boolean siblings) {
        this.siblings = siblings;
    }

    public Boolean getDisabled() {
        return disabled;
    }

    public void setDisabled(Boolean disabled) {
        this.disabled = disabled;
    }

    public Nearness getFarthest() {
        return farthest;
    }

    public void setFarthest(Nearness farthest) {
        this.farthest = farthest;
    }

    public String getBehaviours() {
        return behaviours;
    }

    public void setBehaviours(String behaviours) {
        this.behaviours = behaviours;
    }

    public String getHealth() {
        return health;
    }

    public void setHealth(String health) {
        this.health = health;
    }
}
