package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.EndStay;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayRow;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;
import pl.ostoja.shared.Pesel;
import pl.ostoja.web.text.Language;
import pl.ostoja.web.text.Texts;

class JsonTest {
    private static final UUID ONE = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");
    private static final String CHILD =
            """
            {"person": {"firstName": "Ala", "lastName": "Kot", "pesel": "%s", "born": "2018-05-12", "bornEstimated": false,
             "sex": "FEMALE", "citizenship": "PL"}, "needs": {"disabled": false, "juvenileAct": false}}""";

    private final ObjectMapper json = Json.mapper(() -> Texts.in(Language.POLISH));

    record Sums(BigDecimal sum) {}

    @Test
    void anIdentifierIsAText() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new ChildId(ONE))).isEqualTo("\"01234567-89ab-7def-8123-456789abcdef\"");
        assertThat(json.readValue("\"01234567-89ab-7def-8123-456789abcdef\"", ChildId.class)).isEqualTo(new ChildId(ONE));
    }

    @Test
    void whatIsNotKnownIsLeftOutAndWhatARecordCanTellIsNoPartOfIt() throws JsonProcessingException {
        var stay = new StayRow(
                new StayId(ONE), new ChildId(ONE), null, "Rodzina", null, null, null, LocalDate.of(2026, 3, 1), Instant.parse("2026-03-01T10:15:00Z"), null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, 7);

        assertThat(json.writeValueAsString(stay)).isEqualTo(("{'id':'" + ONE + "','child':'" + ONE
                + "','place':'Rodzina','since':'2026-03-01','admittedAt':'2026-03-01T10:15:00Z','version':7}").replace('\'', '"'));
    }

    @Test
    void anExplanationIsASentence() throws JsonProcessingException {
        assertThat(json.writeValueAsString(Explanation.of("app.period.since", LocalDate.of(2026, 3, 1))))
                .isEqualTo("{\"key\":\"app.period.since\",\"text\":\"od 1.03.2026\"}");
    }

    @Test
    void anAmountIsADecimalText() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new Sums(new BigDecimal("1234.50")))).isEqualTo("{\"sum\":\"1234.50\"}");
        assertThat(json.readValue("{\"sum\":\"1234.50\"}", Sums.class).sum()).isEqualTo("1234.50");
        assertThat(json.readValue("{\"sum\":1234.5}", Sums.class).sum()).isEqualTo("1234.5");
        assertThat(fault("{\"sum\":\"1 234,50\"}", Sums.class)).isEqualTo("/sum api.input.number");
    }

    @Test
    void aPeselGoesOutInPartOnly() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new Pesel("44051401359"))).isEqualTo("\"•••••••1359\"");
        assertThat(json.readValue("\"44051401359\"", Pesel.class).digits()).isEqualTo("44051401359");
    }

    @Test
    void recordsInRecordsAreReadAndWritten() throws JsonProcessingException {
        var command = json.readValue(CHILD.formatted("18251212345").replace("\"pesel\": \"18251212345\", ", "\"noPeselReason\": \"FOREIGNER\", "), RegisterChild.class);

        assertThat(command.person().lastName()).isEqualTo("Kot");
        assertThat(command.person().citizenship()).isEqualTo(PersonData.POLAND);
        assertThat(command.relatives()).isEmpty();
        assertThat(json.writeValueAsString(new FamilyForms(Set.of(FamilyForm.PROFESSIONAL), ProfessionalKind.SPECIALIST)))
                .isEqualTo("{\"forms\":[\"PROFESSIONAL\"],\"kind\":\"SPECIALIST\"}");
        assertThat(json.writeValueAsString(List.of(Period.from(LocalDate.of(2026, 1, 2))))).isEqualTo("[{\"since\":\"2026-01-02\"}]");
    }

    @Test
    void aRefusalOfAValueNamesItsPlaceAndItsRule() {
        var refusal = catchThrowableOfType(JsonProcessingException.class, () -> json.readValue(CHILD.formatted("44051401358"), RegisterChild.class));

        assertThat(JsonFaults.of(refusal)).isEqualTo(Fault.rule("/person/pesel", "PSL-2", Explanation.of("shared.violation.peselCheckDigit")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"stay":"x"}                                                     | /stay    | api.input.identifier
            {"stay":"1-1-1-1-1"}                                             | /stay    | api.input.identifier
            {"stay":{"value":"01234567-89ab-7def-8123-456789abcdef"}}        | /stay    | api.input.identifier
            {"until":"21.11.2026"}                                           | /until   | api.input.day
            {"until":"2026-02-30"}                                           | /until   | api.input.day
            {"until":"2026-11-21T10:00:00Z"}                                 | /until   | api.input.day
            {"until":20261121}                                               | /until   | api.input.day
            {"until":"0001-01-01"}                                           | /until   | shared.violation.dateOutOfRange
            {"reason":"PLAYED"}                                              | /reason  | api.input.notOneOf
            {"reason":0}                                                     | /reason  | api.input.notOneOf
            {"note":["a"]}                                                   | /note    | api.input.text
            {"version":"7"}                                                  | /version | api.input.number
            {"version":7.5}                                                  | /version | api.input.number
            {"version":null}                                                 | /version | api.input.number
            {"version":7,"admin":true}                                       | /admin   | api.input.unknown
            {"note":"a","note":"b"}                                          | ''       | api.input.noJsonAt
            {"note":"a"                                                      | ''       | api.input.noJsonAt
            {"version":7}{}                                                  | ''       | api.input.object
            """)
    void whatCannotBeMeantIsRefusedAtItsPlace(String sent, String pointer, String code) {
        assertThat(fault(sent, EndStay.class)).isEqualTo(pointer + " " + code);
    }

    @Test
    void aBottomlessBodyIsRefusedBeforeItIsRead() {
        var refusal = catchThrowableOfType(JsonProcessingException.class, () -> json.readTree("[".repeat(10_000)));

        assertThat(JsonFaults.of(refusal).code()).isEqualTo("api.input.noJson");
    }

    @ParameterizedTest
    @ValueSource(classes = {EndReason.class, FamilyForm.class})
    void constantsAreNamed(Class<?> type) {
        assertThat(JsonFaults.constants(type)).contains(", ").doesNotContain("[");
    }

    private String fault(String sent, Class<?> type) {
        var refusal = catchThrowableOfType(JsonProcessingException.class, () -> json.readValue(sent, type));
        Fault fault = JsonFaults.of(refusal);
        return fault.pointer() + " " + fault.code();
    }
}
