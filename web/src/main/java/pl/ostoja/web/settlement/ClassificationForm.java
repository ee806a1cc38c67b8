package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.Classification;
import pl.ostoja.settlement.ClassifiedContent;
import pl.ostoja.settlement.FundSource;
import pl.ostoja.settlement.TaskKind;

/** What is typed about where a category stands in the budget. */
public class ClassificationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Category category;
    private String division;
    private String chapter;
    private TaskKind task;
    private FundSource source;
    private LocalDate validFrom;
    private String basis;

    static ClassificationForm of(ClassifiedContent content) {
        ClassificationForm form = new ClassificationForm();
        form.category = content.category();
        form.division = content.classification().division();
        form.chapter = content.classification().chapter();
        form.task = content.classification().task();
        form.source = content.classification().source();
        form.validFrom = content.validFrom();
        form.basis = content.basis();
        return form;
    }

    ClassifiedContent content() {
        return new ClassifiedContent(category, new Classification(division, chapter, task, source), validFrom, basis);
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public TaskKind[] getTasks() {
        return TaskKind.values();
    }

    public FundSource[] getSources() {
        return FundSource.values();
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getChapter() {
        return chapter;
    }

    public void setChapter(String chapter) {
        this.chapter = chapter;
    }

    public TaskKind getTask() {
        return task;
    }

    public void setTask(TaskKind task) {
        this.task = task;
    }

    public FundSource getSource() {
        return source;
    }

    public void setSource(FundSource source) {
        this.source = source;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
