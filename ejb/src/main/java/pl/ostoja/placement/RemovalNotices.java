package pl.ostoja.placement;

import java.util.Collection;
import java.util.List;

/** What another area knows of courts that were told of a removal under article 12a. It implements this as a bean, and sees to it that duties follow. */
public interface RemovalNotices {
    /**
     * The notices about stays of these children, whoever may see them.
     *
     * @param removed those who are, or were, in care because of a removal
     */
    List<NoticeSent> about(Collection<CareFacts> removed);
}
