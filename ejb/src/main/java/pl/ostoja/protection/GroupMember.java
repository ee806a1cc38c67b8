package pl.ostoja.protection;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** Who works in its group. */
@Entity
@Audited("BLUE_CARD_GROUP")
@Table(name = "protection_group_member")
@SQLRestriction("removed_on is null")
class GroupMember extends CardPart {
    @Embedded
    private GroupMemberContent content;

    protected GroupMember() {}

    GroupMember(CardPartId id, CentreId centre, BlueCardId card, GroupMemberContent content) {
        super(id, centre, card);
        this.content = content;
    }

    void correct(GroupMemberContent corrected) {
        content = corrected;
    }

    @Override
    GroupMemberContent content() {
        return content;
    }
}
