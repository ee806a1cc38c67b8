package pl.ostoja.web.faces;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;

/** The row that an {@link Each} shows just now. */
class RowExpression extends ValueExpression {
    private static final long serialVersionUID = 1;

    private final transient Each each;
    private final String name;

    RowExpression(Each each, String name) {
        this.each = each;
        this.name = name;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getValue(ELContext context) {
        return (T) each.current();
    }

    @Override
    public void setValue(ELContext context, Object value) {
        throw new PropertyNotWritableException(name);
    }

    @Override
    public boolean isReadOnly(ELContext context) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context) {
        return Object.class;
    }

    @Override
    public Class<?> getExpectedType() {
        return Object.class;
    }

    @Override
    public String getExpressionString() {
        return "#{" + name + "}";
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowExpression that && each == that.each && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
