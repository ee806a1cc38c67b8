package pl.ostoja.web.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Resources;

class OpenApiTest {
    private static final List<Class<?>> RESOURCES = Resources.all();
    private static final List<Method> OPERATIONS = OpenApi.operations(RESOURCES);
    private static final JsonNode DOCUMENT = OpenApi.of(RESOURCES);

    @Test
    void everythingThatHasAnAddressIsAResource() {
        assertThat(Resources.CODE.stream().filter(type -> type.isAnnotatedWith(Path.class)).<Class<?>>map(type -> type.reflect()).toList())
                .hasSizeGreaterThan(10)
                .isSubsetOf(RESOURCES);
    }

    @Test
    void everyOperationIsInTheDocumentWithNameSummaryTagAndRight() {
        assertThat(OPERATIONS).hasSizeGreaterThan(50).allSatisfy(operation -> {
            JsonNode described = described(operation);
            assertThat(operation.isAnnotationPresent(Operation.class)).as(operation.toString()).isTrue();
            assertThat(described.get("summary").textValue()).isNotBlank();
            assertThat(described.get("operationId").textValue()).matches("[a-z][A-Za-z]+");
            assertThat(described.get("tags")).isNotEmpty();
            assertThat(described.get("x-needs")).isNotEmpty();
        });
    }

    @Test
    void noTwoOperationsShareAnAddressOrAName() {
        assertThat(OPERATIONS).extracting(operation -> OpenApi.method(operation) + " " + OpenApi.path(operation)).doesNotHaveDuplicates();
        assertThat(OPERATIONS).extracting(operation -> described(operation).get("operationId").textValue()).doesNotHaveDuplicates();
    }

    @Test
    void everyOperationSaysWhatItMayAnswer() {
        assertThat(OPERATIONS).allSatisfy(operation -> {
            JsonNode answers = described(operation).get("responses");
            assertThat(answers.has("200") || answers.has("201") || answers.has("204")).isTrue();
            assertThat(answers.has("401")).isTrue();
            assertThat(answers.has("403")).isTrue();
            assertThat(answers.has("404")).isEqualTo(OpenApi.path(operation).contains("{"));
        });
    }

    @Test
    void whatChangesARecordAsksForItsVersion() {
        JsonNode edit = DOCUMENT.at("/paths/~1children~1{child}/put");

        assertThat(edit.get("parameters").findValuesAsText("name")).containsExactly("child", "If-Match");
        assertThat(edit.at("/parameters/0/schema/format").textValue()).isEqualTo("uuid");
        assertThat(names(edit.at("/requestBody/content/application~1json/schema/properties"))).containsExactly("person", "nameChangedOn", "needs", "why", "personVersion");
        assertThat(names(edit.get("responses"))).contains("200", "400", "412", "422", "428");
    }

    @Test
    void aListNamesItsFiltersAndItsEnvelope() {
        JsonNode list = DOCUMENT.at("/paths/~1children/get");

        assertThat(list.get("parameters").findValuesAsText("name"))
                .containsExactly("ageFrom", "ageTo", "coordinator", "form", "length", "origin", "page", "q", "sex", "size", "sort", "status", "If-None-Match");
        assertThat(list.at("/responses/200/content/application~1json/schema/properties/items/items/$ref").textValue()).isEqualTo("#/components/schemas/ChildRow");
    }

    @Test
    void filesAreNoJsonAndSecretsCannotBeRepeated() {
        JsonNode imported = DOCUMENT.at("/paths/~1units~1imports/post");

        assertThat(names(imported.at("/requestBody/content"))).containsExactly("text/csv");
        assertThat(imported.get("parameters").findValuesAsText("name")).containsExactly("fileName", "Idempotency-Key");
        assertThat(names(DOCUMENT.at("/paths/~1jobs~1{job}~1result/get/responses/200/content"))).containsExactly("*/*");
        assertThat(DOCUMENT.at("/paths/~1tokens/post/parameters")).isEmpty();
    }

    @Test
    void constraintsAreTold() {
        JsonNode person = DOCUMENT.at("/components/schemas/PersonData");

        assertThat(person.at("/properties/firstName/maxLength").asInt()).isEqualTo(100);
        assertThat(person.at("/properties/citizenship/pattern").textValue()).isEqualTo("^(?:[A-Z]{2})$");
        assertThat(person.get("required").toString()).isEqualTo("[\"firstName\",\"lastName\",\"bornEstimated\",\"citizenship\"]");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = new ArrayList<>(DOCUMENT.findValuesAsText("$ref"));

        assertThat(references).hasSizeGreaterThan(50).allSatisfy(reference -> assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode()).isFalse());
    }

    private static JsonNode described(Method operation) {
        return DOCUMENT.get("paths").get(OpenApi.path(operation)).get(OpenApi.method(operation));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
