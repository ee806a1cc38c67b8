package pl.ostoja.web.fostering;

import pl.ostoja.fostering.CoordinatorReportContent;

/** What is typed about a yearly report of a coordinator. */
public class CoordinatorReportForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private Integer year;

    static CoordinatorReportForm of(CoordinatorReportContent content) {
        CoordinatorReportForm form = new CoordinatorReportForm();
        form.year = content.year();
        form.dated(content.since(), null, content.remark());
        return form;
    }

    CoordinatorReportContent content() {
        return new CoordinatorReportContent(year, getSince(), getRemark());
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
