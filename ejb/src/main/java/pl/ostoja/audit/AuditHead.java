package pl.ostoja.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.UUID;

/** The end of one chain: its row is the lock under which entries are added, and what tells that entries were cut off. */
@Entity
@Table(name = "audit_head")
class AuditHead {
    @Id
    private UUID chain;

    @Column(name = "last_number")
    private long number;

    @Column(name = "last_hash")
    private String hash;

    protected AuditHead() {}

    /** Of a chain without entries. */
    AuditHead(UUID chain) {
        this.chain = chain;
        this.hash = AuditChain.GENESIS;
    }

    /** The head of the chain, locked until the transaction ends; made if the chain is new. */
    static AuditHead lock(EntityManager em, UUID chain) {
        AuditHead head = em.find(AuditHead.class, chain, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            em.createNativeQuery("insert into audit_head (chain, last_number, last_hash) values (:chain, 0, :genesis) on conflict do nothing")
                    .setParameter("chain", chain)
                    .setParameter("genesis", AuditChain.GENESIS)
                    .executeUpdate();
            head = em.find(AuditHead.class, chain, LockModeType.PESSIMISTIC_WRITE);
        }
        return head;
    }

    void advance(AuditEntry entry) {
        number = entry.number();
        hash = entry.hash();
    }

    UUID chain() {
        return chain;
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }
}
