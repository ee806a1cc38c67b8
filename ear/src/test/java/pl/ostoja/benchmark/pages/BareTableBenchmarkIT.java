package pl.ostoja.benchmark.pages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.Deployments;
import pl.ostoja.benchmark.Figure;
import pl.ostoja.benchmark.Figures;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.Management;

/** The list of children beside the lazy table of PrimeFaces in a WAR that does nothing else, on the same server, with the children of the same centre. */
@ApplicationTest
@Tag("benchmark")
@Tag("country")
class BareTableBenchmarkIT {
    private static final String WAR = "bare.war";
    /** Without it there is no Faces, and the page is a file to be sent as it is. */
    private static final String FACES = "<faces-config xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>";
    private static final Map<String, String> TABLES = Map.of("list of children", "/placement/list", "bare table", "/bare/list.xhtml");

    @Test
    void aListIsSetBesideABareTable() {
        Management.deploy(WAR, bare().as(ZipExporter.class).exportAsInputStream());
        try (var crowd = new Crowd(List.of(Workers.in(1, DemoAccounts.ORGANISER)))) {
            var steps = Step.opening(TABLES);
            crowd.warmUp(steps);
            var log = AccessLog.begun();
            var work = crowd.walk(steps, Duration.ZERO, Crowd.SHORT);
            var served = log.times(TABLES);
            Figures.details("Beside PrimeFaces' lazy table, one person without pause, server time", served);
            double ours = served.get("list of children").median();
            double theirs = served.get("bare table").median();
            Figures.report(List.of(
                    Figure.told("list of children, median on the server", " ms", ours),
                    Figure.told("PrimeFaces' lazy table in a bare WAR, median on the server", " ms", theirs),
                    Figure.told("ratio of the two", "", ours / theirs),
                    work.errors("both tables")));
        } finally {
            Management.undeploy(WAR);
        }
    }

    private static WebArchive bare() {
        return ShrinkWrap.create(WebArchive.class, WAR)
                .addClass(BareChildren.class)
                .addAsWebResource("pl/ostoja/benchmark/pages/bare.xhtml", "list.xhtml")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset(FACES), "faces-config.xml")
                .addAsLibrary(Deployments.libraryOfScreens("primefaces"));
    }
}
