package pl.ostoja.web.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The resources of the interface, found in what was compiled. */
public final class Resources {
    /** All classes of this module and of the business, so that calls can be followed. */
    public static final JavaClasses CODE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("pl.ostoja");

    private Resources() {}

    public static List<Class<?>> all() {
        return CODE.stream().filter(type -> type.isAnnotatedWith(ApiResource.class)).<Class<?>>map(JavaClass::reflect).toList();
    }
}
