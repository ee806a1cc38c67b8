package pl.ostoja.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings a TERC file into the register, in portions that are transactions of their own. Every portion can be done twice: what is already so stays as
 * it is. Asks for no right; whoever calls it has asked.
 */
@ApplicationScoped
public class TercImport {
    /** Errors beyond this number are counted but not kept. */
    public static final int MAX_ERRORS = 1_000;

    private static final int PREVIEWED_ERRORS = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    TerytRegister register;

    /** What importing the file would do. Changes nothing. */
    public TercPreview preview(TercFile file) {
        Map<TerytCode, TerytUnit> units = open();
        Map<TerytKind, Integer> kinds = new EnumMap<>(TerytKind.class);
        List<RowError> errors = new ArrayList<>();
        Set<TerytCode> inFile = new HashSet<>();
        int[] changes = new int[TercComparison.Change.values().length];
        LocalDate[] stateOn = new LocalDate[1];
        file.read(
                row -> {
                    stateOn[0] = row.stateOn();
                    inFile.add(row.code());
                    kinds.merge(TerytKind.of(row.code()), 1, Integer::sum);
                    changes[compare(units.get(row.code()), row).ordinal()]++;
                },
                errors::add);
        if (stateOn[0] != null) {
            TercComparison.refuseOlder(stateOn[0], register.stateOn().orElse(null));
        }
        Set<TerytCode> lacking = TercComparison.lacking(units.keySet(), inFile);
        TercPreview.Ending ending = TercComparison.ending(lacking, units.size(), errors.size());
        int ended = ending == TercPreview.Ending.ENDS ? lacking.size() : 0;
        return new TercPreview(
                stateOn[0], file.encoding().name(), file.separator(), counts(changes, ended, errors.size()), kinds, ending,
                List.copyOf(errors.subList(0, Math.min(PREVIEWED_ERRORS, errors.size()))));
    }

    /** Number of rows that can be read, in the order of the file. */
    public int readableRows(TercFile file) {
        return rows(file).size();
    }

    /** Imports {@code count} readable rows after the first {@code skip}. */
    public TercCounts importRows(TercFile file, int skip, int count) {
        List<TercRow> rows = rows(file);
        if (skip == 0 && !rows.isEmpty()) {
            TercComparison.refuseOlder(rows.getFirst().stateOn(), register.stateOn().orElse(null));
        }
        List<TercRow> portion = rows.subList(Math.min(skip, rows.size()), Math.min(skip + count, rows.size()));
        Map<TerytCode, TerytUnit> units = open(portion.stream().map(row -> row.code().value()).toList());
        int[] changes = new int[TercComparison.Change.values().length];
        for (TercRow row : portion) {
            TerytUnit unit = units.get(row.code());
            TercComparison.Change change = compare(unit, row);
            changes[change.ordinal()]++;
            apply(change, unit, row);
        }
        return counts(changes, 0, 0);
    }

    /** The last portion: ends what the file lacks, if it may, and counts the faulty rows. */
    public TercCounts finish(TercFile file) {
        Set<TerytCode> inFile = new HashSet<>();
        LocalDate[] stateOn = new LocalDate[1];
        int[] faulty = new int[1];
        file.read(
                row -> {
                    inFile.add(row.code());
                    stateOn[0] = row.stateOn();
                },
                error -> faulty[0]++);
        Map<TerytCode, TerytUnit> units = open();
        Set<TerytCode> lacking = TercComparison.lacking(units.keySet(), inFile);
        int ended = 0;
        if (TercComparison.ending(lacking, units.size(), faulty[0]) == TercPreview.Ending.ENDS) {
            for (TerytCode code : lacking) {
                leave(units.get(code), stateOn[0]);
                ended++;
            }
        }
        return new TercCounts(0, 0, 0, ended, faulty[0]);
    }

    /** The rows left out, the first thousand of them. */
    public List<RowError> errors(TercFile file) {
        List<RowError> errors = new ArrayList<>();
        file.read(row -> {}, error -> {
            if (errors.size() < MAX_ERRORS) {
                errors.add(error);
            }
        });
        return errors;
    }

    /** The county of the demonstration with its real codes, which ships with the product. */
    public static TercFile demonstrationCounty() {
        try (InputStream content = TercImport.class.getResourceAsStream("terc-opole.csv")) {
            return TercFile.of(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A unit that began on the very day from which it is lacking never existed. */
    private void leave(TerytUnit unit, LocalDate from) {
        if (unit.period().since().isBefore(from)) {
            unit.end(from.minusDays(1));
        } else {
            em.remove(unit);
        }
    }

    private void apply(TercComparison.Change change, TerytUnit unit, TercRow row) {
        switch (change) {
            case BEGINS -> em.persist(new TerytUnit(row.code(), row.name(), row.stateOn()));
            case RENAMED -> {
                unit.end(row.stateOn().minusDays(1));
                em.persist(new TerytUnit(row.code(), row.name(), row.stateOn()));
            }
            case CORRECTED -> unit.correct(row.name());
            case UNCHANGED -> {
                // Nothing to do: importing a file twice changes nothing.
            }
        }
    }

    private static TercComparison.Change compare(TerytUnit unit, TercRow row) {
        return TercComparison.of(unit == null ? null : unit.name(), unit == null ? null : unit.period().since(), row);
    }

    private static TercCounts counts(int[] changes, int ended, int faulty) {
        return new TercCounts(
                changes[TercComparison.Change.BEGINS.ordinal()],
                changes[TercComparison.Change.RENAMED.ordinal()] + changes[TercComparison.Change.CORRECTED.ordinal()],
                changes[TercComparison.Change.UNCHANGED.ordinal()],
                ended,
                faulty);
    }

    private static List<TercRow> rows(TercFile file) {
        List<TercRow> rows = new ArrayList<>();
        file.read(rows::add, error -> {});
        return rows;
    }

    private Map<TerytCode, TerytUnit> open() {
        return byCode(em.createQuery("select u from TerytUnit u where u.period.until is null", TerytUnit.class).getResultList());
    }

    private Map<TerytCode, TerytUnit> open(List<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return byCode(em.createQuery("select u from TerytUnit u where u.period.until is null and u.code.value in :codes", TerytUnit.class)
                .setParameter("codes", codes)
                .getResultList());
    }

    private static Map<TerytCode, TerytUnit> byCode(List<TerytUnit> units) {
        Map<TerytCode, TerytUnit> byCode = new HashMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        return byCode;
    }
}
