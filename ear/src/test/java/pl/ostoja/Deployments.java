package pl.ostoja;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The two things that tests deploy. {@link pl.ostoja.rig.Rig} picks one by the annotation of the test. */
public final class Deployments {
    /** No screens; and from the server what AssertJ needs, for a library inside the WAR would be searched for beans. */
    private static final String STRUCTURE = """
            <jboss-deployment-structure>
              <deployment>
                <exclude-subsystems><subsystem name="jsf"/><subsystem name="jaxrs"/></exclude-subsystems>
                <dependencies><module name="net.bytebuddy"/></dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;

    private Deployments() {}

    /** What the build made and a centre installs. */
    public static EnterpriseArchive application() {
        return ShrinkWrap.create(ZipImporter.class, "ostoja.ear")
                .importFrom(Path.of(System.getProperty("rig.ear")).toFile())
                .as(EnterpriseArchive.class);
    }

    /**
     * The business and its tests in one WAR. One archive is one class loader, so a test may use what is private to the
     * package it shares with the business; in the EAR it could not.
     */
    public static WebArchive services() {
        var ear = application();
        var business = ear.getAsType(JavaArchive.class, "ostoja-ejb.jar");
        var war = ShrinkWrap.create(WebArchive.class, "services.war")
                .merge(business, "WEB-INF/classes", Filters.exclude(".*/META-INF/(ejb-jar|beans)\\.xml"))
                .addAsWebInfResource(business.get("META-INF/ejb-jar.xml").getAsset(), "ejb-jar.xml")
                .addAsWebInfResource(business.get("META-INF/beans.xml").getAsset(), "beans.xml")
                .addAsWebInfResource(new StringAsset(STRUCTURE), "jboss-deployment-structure.xml")
                .addPackages(true, withoutTheOutside(), "pl.ostoja")
                .addAsLibrary(locationOf(Assertions.class).toFile());
        ear.getContent(Filters.include("/lib/.*\\.jar"))
                .forEach((path, node) -> war.addAsLibrary(node.getAsset(), fileName(path)));
        addSamples(war);
        return war;
    }

    /** A library out of the WAR of the application. */
    public static JavaArchive libraryOfScreens(String name) {
        var screens = application().getAsType(WebArchive.class, "ostoja-web.war");
        return screens.getAsType(JavaArchive.class, Filters.include("/WEB-INF/lib/" + name + "-.*\\.jar")).iterator().next();
    }

    /** Browser, HTTP and the rig itself stay outside of the server. */
    private static Filter<ArchivePath> withoutTheOutside() {
        return Filters.exclude(".*/pl/ostoja/(rig|browser|site|benchmark/pages)/.*");
    }

    private static String fileName(ArchivePath path) {
        return Path.of(path.get()).getFileName().toString();
    }

    /** Files that lie beside the tests, found by a test with {@code getResourceAsStream}. */
    private static void addSamples(WebArchive war) {
        var root = locationOf(Deployments.class);
        try (var files = Files.walk(root.resolve("pl"))) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .forEach(file -> war.addAsResource(
                            file.toFile(), root.relativize(file).toString()));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the test resources in " + root, e);
        }
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
