package pl.ostoja.demo.county;

import java.util.List;
import pl.ostoja.fostering.ContractLaw;
import pl.ostoja.law.ChoosePolicy;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.qualification.QualificationLaw;
import pl.ostoja.reporting.RecordEffort;

/** What a centre has decided by itself: answers to questions that the acts leave open, and how long work takes there; each in order of time. */
public record Settings(List<ChoosePolicy> choices, List<RecordEffort> efforts) {
    public Settings {
        choices = List.copyOf(choices);
        efforts = List.copyOf(efforts);
    }

    /** The law as this centre reads it. */
    public CareLaw law(LawBook book) {
        return new CareLaw(book, answers());
    }

    /** The conditions of foster parents as this centre reads them. */
    public QualificationLaw qualification(LawBook book) {
        return new QualificationLaw(book, answers());
    }

    /** What is owed about contracts as this centre reads it. */
    public ContractLaw contracts(LawBook book) {
        return new ContractLaw(book, answers());
    }

    /** The answers themselves. */
    public List<PolicyChoice> answers() {
        return choices.stream().map(chosen -> new PolicyChoice(chosen.code(), chosen.choice(), chosen.validFrom())).toList();
    }
}
