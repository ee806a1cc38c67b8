package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.placement.RecordNotice;

/** Somebody was told of a stay: {@code /placement/notice?stay=…&kind=…}. */
@Named
@ViewScoped
public class NoticePage extends StayPage {
    private static final long serialVersionUID = 1L;

    private NoticeKind kind;
    private LocalDate sentOn;
    private LocalTime time;
    private Channel channel;
    private String recipients;

    @Override
    void opened() {
        sentOn = today();
    }

    public String record() {
        service.recordNotice(new RecordNotice(getStay(), kind, sentOn, TermsForm.moment(sentOn, time), channel, recipients));
        return backToTheChild("placement.notice.done");
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }
}
