package pl.ostoja.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.PolishDates;
import pl.ostoja.web.text.Texts;

/** The values of the business in JSON: identifiers as texts, amounts as decimal texts, explanations as sentences, a PESEL in part. */
final class JsonValues extends SimpleModule {
    private static final long serialVersionUID = 1L;

    JsonValues(Supplier<Texts> texts) {
        addSerializer(Explanation.class, writing((explanation, json) -> {
            json.writeStartObject();
            json.writeStringField("key", explanation.key());
            json.writeStringField("text", texts.get().explain(explanation));
            json.writeEndObject();
        }));
        addSerializer(BigDecimal.class, writing((amount, json) -> json.writeString(amount.toPlainString())));
        addDeserializer(BigDecimal.class, new DecimalText());
        addDeserializer(LocalDate.class, new DayText());
        addSerializer(Pesel.class, writing((pesel, json) -> json.writeString(pesel.masked())));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Serializers.Base() {
            @Override
            public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
                boolean plain = Values.isValue(type.getRawClass()) && type.getRawClass() != Pesel.class;
                return plain ? writing((value, json) -> json.writeString(Values.text(value))) : null;
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public JsonDeserializer<?> findBeanDeserializer(JavaType type, DeserializationConfig config, BeanDescription bean) {
                return Values.isValue(type.getRawClass()) ? new ValueText(type) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return Values.isValue(type);
            }
        });
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private static <T> JsonSerializer<T> writing(Writing<T> writing) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider serializers) throws IOException {
                writing.write(value, json);
            }
        };
    }

    private static final class ValueText extends JsonDeserializer<Object> {
        private final JavaType type;

        ValueText(JavaType type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(type, parser);
            }
            try {
                return Values.of(type.getRawClass(), parser.getText());
            } catch (IllegalArgumentException noIdentifier) {
                return context.handleWeirdStringValue(type.getRawClass(), parser.getText(), "no identifier");
            } catch (RuntimeException refusal) {
                throw ValueInstantiationException.from(parser, "refused", type, refusal);
            }
        }
    }

    /** ISO days of the years that a person may type, too. */
    private static final class DayText extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            try {
                return PolishDates.inRange(LocalDate.parse(parser.getText()));
            } catch (DateTimeParseException noDay) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "no day");
            } catch (BusinessRuleViolation refusal) {
                throw ValueInstantiationException.from(parser, "refused", context.constructType(LocalDate.class), refusal);
            }
        }
    }

    /** As a text, because a number may lose its last digit in other languages; plain numbers are taken too. */
    private static final class DecimalText extends JsonDeserializer<BigDecimal> {
        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isNumeric()) {
                return parser.getDecimalValue();
            }
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            }
            return parser.getText().matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")
                    ? new BigDecimal(parser.getText())
                    : (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, parser.getText(), "no decimal number");
        }
    }
}
