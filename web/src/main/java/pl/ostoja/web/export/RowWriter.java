package pl.ostoja.web.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a file row by row, so that a long list is never in memory as a whole. */
public interface RowWriter extends Closeable {

    void row(List<?> cells) throws IOException;
}
