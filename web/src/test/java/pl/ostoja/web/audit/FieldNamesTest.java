package pl.ostoja.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.Derived;
import pl.ostoja.web.api.Resources;
import pl.ostoja.web.text.Language;
import pl.ostoja.web.text.Texts;

/** A history that tells of “content type” tells a worker nothing. */
class FieldNamesTest {
    private static final Texts TEXTS = Texts.in(Language.POLISH);

    @Test
    void everyRecordThatIsKeptFieldByFieldHasAName() {
        assertThat(audited()).extracting(type -> type.getAnnotation(Audited.class).value()).filteredOn(kind -> !TEXTS.has("audit.record." + kind)).isEmpty();
    }

    @Test
    void everyFieldThatIsKeptHasAName() {
        assertThat(audited()).isNotEmpty();
        assertThat(audited().stream().flatMap(FieldNamesTest::nameless)).isEmpty();
    }

    private static List<? extends Class<?>> audited() {
        return Resources.CODE.stream().filter(type -> type.isAnnotatedWith(Audited.class)).map(JavaClass::reflect).toList();
    }

    private static Stream<String> nameless(Class<?> entity) {
        String kind = entity.getAnnotation(Audited.class).value();
        return kept(entity).filter(field -> FieldNames.keys(kind, field).noneMatch(TEXTS::has)).map(field -> kind + "." + field);
    }

    /** As the trail names them: a value of several parts is one field for each part. */
    private static Stream<String> kept(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Collection.class.isAssignableFrom(field.getType()))
                .filter(field -> Stream.of(Id.class, EmbeddedId.class, Version.class, Derived.class).noneMatch(field::isAnnotationPresent))
                .flatMap(field -> parts(field.getName(), field.getType()));
    }

    private static Stream<String> parts(String name, Class<?> type) {
        if (!type.isAnnotationPresent(Embeddable.class) || type.getRecordComponents().length == 1) {
            return Stream.of(name);
        }
        return Arrays.stream(type.getRecordComponents()).flatMap(part -> parts(name + "." + part.getName(), part.getType()));
    }
}
