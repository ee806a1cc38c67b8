package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import pl.ostoja.audit.AuditChain;
import pl.ostoja.audit.AuditChains;
import pl.ostoja.audit.AuditStore;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.audit.ChainHead;
import pl.ostoja.audit.TrailFilter;
import pl.ostoja.audit.TrailRow;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The trail for the auditor: who did what and when, no contents (VIS-5). Each centre reads its own chain, the installation its own. */
@Stateless
public class TrailService {
    @Inject
    AuditStore store;

    @Inject
    AuditChains chains;

    @Inject
    AuditTrail trail;

    @Inject
    CentreRegister centres;

    @Inject
    CurrentCaller caller;

    @Allowed(Right.READ_TRAIL)
    public Page<TrailRow> search(TrailFilter filter, PageRequest request) {
        Page<TrailRow> found = store.search(chain(), filter, request);
        trail.listed(null, "TRAIL", "page=" + request.number(), found.total());
        return found;
    }

    /** The kinds of record that occur, for the filter. */
    @Allowed(Right.READ_TRAIL)
    public List<String> kinds() {
        return store.kinds(chain());
    }

    /** The ends of the chains that the caller may check: the own one, or all for the installation. To be noted down elsewhere. */
    @Allowed(Right.VERIFY_TRAIL)
    public List<ChainRow> chains() {
        List<ChainHead> heads = caller.get().centre() == null ? chains.heads() : chains.head(chain()).stream().toList();
        return heads.stream()
                .map(head -> new ChainRow(head, centres.name(new CentreId(head.chain())).orElse(null)))
                .toList();
    }

    private UUID chain() {
        return caller.get().centre() == null ? AuditChain.INSTALLATION : caller.get().centre().value();
    }
}
