package pl.ostoja.centre;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** A territorial unit under one name for a time. A new name is a new row; the old one ends the day before. */
@Entity
@Table(name = "centre_teryt_unit")
class TerytUnit {
    @Id
    private UUID id;

    @Embedded
    private TerytCode code;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TerytKind kind;

    @Column(name = "name")
    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_code"))
    private TerytCode parent;

    @Embedded
    private Period period;

    protected TerytUnit() {}

    TerytUnit(TerytCode code, String name, LocalDate since) {
        this.id = Ids.next();
        this.code = code;
        this.kind = TerytKind.of(code);
        this.name = name;
        this.parent = code.parent();
        this.period = Period.from(since);
    }

    /** A correction of what began on this very day; nothing was ever valid under the wrong name. */
    void correct(String rightName) {
        name = rightName;
    }

    void end(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    TerytCode code() {
        return code;
    }

    TerytKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Period period() {
        return period;
    }

    TerytRow row() {
        return new TerytRow(code, kind, name, period);
    }
}
