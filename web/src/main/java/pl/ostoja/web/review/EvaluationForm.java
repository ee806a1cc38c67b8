package pl.ostoja.web.review;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.review.EvaluationContent;
import pl.ostoja.review.EvaluationResult;

/** What is typed about an evaluation. */
public class EvaluationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate madeOn;
    private String consulted;
    private String findings;
    private EvaluationResult result;
    private String lateReason;

    static EvaluationForm of(EvaluationContent content) {
        EvaluationForm form = new EvaluationForm();
        form.madeOn = content.madeOn();
        form.consulted = content.consulted();
        form.findings = content.findings();
        form.result = content.result();
        form.lateReason = content.lateReason();
        return form;
    }

    EvaluationContent content() {
        return new EvaluationContent(madeOn, consulted, findings, result, lateReason);
    }

    public EvaluationResult[] getResults() {
        return EvaluationResult.values();
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public String getConsulted() {
        return consulted;
    }

    public void setConsulted(String consulted) {
        this.consulted = consulted;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public EvaluationResult getResult() {
        return result;
    }

    public void setResult(EvaluationResult result) {
        this.result = result;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
