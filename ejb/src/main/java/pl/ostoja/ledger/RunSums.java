package pl.ostoja.ledger;

import java.util.List;

/** The lines of a run added up in three ways; of all children, whoever may see them, because that is what is approved. */
public record RunSums(List<SumRow> categories, List<SumRow> municipalities, List<SumRow> counties) {}
