package pl.ostoja.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class CallELResolverTest {
    private final ELResolver resolver = new CallELResolver();
    private final Context context = new Context();

    /** What a page calls. */
    public static class Words {
        public String twice(String word) {
            return word + word;
        }

        public String of(String key, Object... args) {
            return key + args.length;
        }

        public int same(int number) {
            return number;
        }

        public String same(String word) {
            return word;
        }

        public String fail() {
            throw new IllegalStateException("said so");
        }
    }

    /** Converts to text only, as Expression Language would. */
    private static final class Context extends ELContext {
        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object given, Class<T> type) {
            return (T) (given == null ? "" : given.toString());
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    @Test
    void callsTheMethodOfTheName() {
        assertThat(call(new Words(), "twice", "ga")).isEqualTo("gaga");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void convertsWhatIsOfAnotherTypeAsExpressionLanguageDoes() {
        assertThat(call(new Words(), "twice", 7)).isEqualTo("77");
        assertThat(call(new Words(), "twice", new Object[] {null})).isEqualTo("");
    }

    @Test
    void takesAnyNumberOfFurtherArguments() {
        assertThat(call(new Words(), "of", "app")).isEqualTo("app0");
        assertThat(call(new Words(), "of", "app", 1, "two")).isEqualTo("app2");
    }

    @Test
    void leavesANameOfTwoMethodsToExpressionLanguage() {
        call(new Words(), "same", "ga");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void leavesAWrongNumberOfArgumentsToExpressionLanguage() {
        call(new Words(), "twice");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void leavesForeignTypesToExpressionLanguage() {
        call("text", "concat", "s");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void tellsWhyTheMethodFailed() {
        assertThatThrownBy(() -> call(new Words(), "fail"))
                .isInstanceOf(ELException.class)
                .cause()
                .hasMessage("said so");
    }

    private Object call(Object base, String name, Object... arguments) {
        return resolver.invoke(context, base, name, null, arguments);
    }
}
