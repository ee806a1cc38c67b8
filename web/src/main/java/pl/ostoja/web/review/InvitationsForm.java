package pl.ostoja.web.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.ostoja.placement.Channel;
import pl.ostoja.review.InvitationId;
import pl.ostoja.review.InvitationSent;
import pl.ostoja.review.InviteMore;
import pl.ostoja.review.InviteeRole;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.SendInvitations;

/** What is typed about those whom a meeting calls: to whom invitations went, who is not invited, who besides. */
public class InvitationsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice invites once. */
    private final InvitationId id = InvitationId.next();

    private List<String> chosen = new ArrayList<>();
    private LocalDate sentOn;
    private Channel channel;
    private String leftOut;
    private String leftOutReason;
    private InviteeRole role;
    private String name;
    private String address;

    InvitationsForm(LocalDate today) {
        sentOn = today;
    }

    SendInvitations sent(ReviewId meeting) {
        return new SendInvitations(meeting, chosen.stream().map(UUID::fromString).map(InvitationId::new).toList(), new InvitationSent(sentOn, channel));
    }

    InviteMore more(ReviewId meeting) {
        return new InviteMore(id, meeting, role, name, address);
    }

    InvitationId leftOut() {
        return new InvitationId(UUID.fromString(leftOut));
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getLeftOut() {
        return leftOut;
    }

    public void setLeftOut(String leftOut) {
        this.leftOut = leftOut;
    }

    public String getLeftOutReason() {
        return leftOutReason;
    }

    public void setLeftOutReason(String leftOutReason) {
        this.leftOutReason = leftOutReason;
    }

    public InviteeRole getRole() {
        return role;
    }

    public void setRole(InviteeRole role) {
        this.role = role;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
