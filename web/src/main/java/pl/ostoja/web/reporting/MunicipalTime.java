package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import pl.ostoja.reporting.MunicipalPeriod;
import pl.ostoja.reporting.MunicipalService;
import pl.ostoja.web.faces.Query;

/** The time of a municipality's report as an address names it: {@code year=2026&part=FIRST_HALF}. */
@RequestScoped
public class MunicipalTime {
    private static final String A_YEAR = "20\\d\\d";

    @Inject MunicipalService service;
    @Inject Query query;

    /** What is not asked for, or cannot be read, is as in the usual report. */
    public MunicipalPeriod asked() {
        var usual = service.usual();
        var year = query.text("year");
        var part = query.constant("part", MunicipalPeriod.Part.class);
        return new MunicipalPeriod(year != null && year.matches(A_YEAR) ? Integer.parseInt(year) : usual.year(), part == null ? usual.part() : part);
    }
}
