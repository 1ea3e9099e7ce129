package kaw.telephony.phone;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A call of a {@link SipPhone}. */
public final class SipCall {

    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final String SDP_TYPE = "Content-Type: application/sdp\r\n";

    private final SipPhone phone;
    private final String id;
    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final CompletableFuture<Integer> answered = new CompletableFuture<>();
    private final CompletableFuture<Integer> transferred = new CompletableFuture<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

    private String target;
    private String own;
    private String other;
    private int sequence = 1;
    private @Nullable SipMessage invitation;
    private String inviteVia = "";

    SipCall(SipPhone phone, String id, String target) {
        this.phone = phone;
        this.id = id;
        this.target = target;
        this.own = "<sip:" + phone.extension() + "@pbx>;tag=" + tag;
        this.other = "<" + target + ">";
    }

    String id() {
        return id;
    }

    void invite(@Nullable String challenge) {
        inviteVia = phone.via();
        request("INVITE", inviteVia, phone.authorization(challenge, "INVITE", target) + SDP_TYPE, sdp("0", "actpass"));
    }

    void ring(SipMessage invite) {
        invitation = invite;
        own = invite.header("To") + ";tag=" + tag;
        other = invite.header("From");
        phone.respond(invite, "180 Ringing", tag, "", "");
    }

    public void answer() {
        SipMessage invite = java.util.Objects.requireNonNull(invitation);
        phone.respond(invite, "200 OK", tag, SDP_TYPE, sdp(invite.attribute("mid", "audio-0"), "active"));
    }

    /** The final status of the call that was made. */
    public int status() {
        return answered.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** What the exchange said to being asked to pass the other one on. */
    public int transfer(String number) {
        sequence++;
        request("REFER", phone.via(), "Refer-To: <sip:" + number + "@pbx>\r\n", "");
        return transferred.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }

    public void hangUp() {
        sequence++;
        request("BYE", phone.via(), "", "");
        ended.complete(true);
    }

    public boolean isOver() {
        return ended.isDone();
    }

    void take(SipMessage message) {
        if (message.status() == 0) {
            asked(message);
        } else if (message.method().equals("INVITE")) {
            invited(message);
        } else if (message.method().equals("REFER")) {
            transferred.complete(message.status());
        }
    }

    private void asked(SipMessage request) {
        switch (request.method()) {
            case "ACK" -> {
                // Nothing to be said to that.
            }
            case "INVITE" ->
                phone.respond(request, "200 OK", tag, SDP_TYPE, sdp(request.attribute("mid", "audio-0"), "active"));
            default -> {
                phone.respond(request, "200 OK", tag, "", "");
                if (request.method().equals("BYE") || request.method().equals("CANCEL")) {
                    ended.complete(true);
                }
            }
        }
    }

    private void invited(SipMessage response) {
        int status = response.status();
        if (status < 200) {
            return;
        }
        other = response.header("To");
        if (status < 300) {
            target = String.valueOf(response.contact());
            request("ACK", phone.via(), "", "");
        } else {
            request("ACK", inviteVia, "", "");
        }
        if (status == 401) {
            other = "<" + target + ">";
            sequence++;
            invite(SipPhone.challenge(response));
        } else {
            answered.complete(status);
        }
    }

    private void request(String method, String via, String more, String body) {
        phone.send(method + " " + target + " SIP/2.0\r\n" + via + "From: " + own + "\r\nTo: " + other + "\r\nCall-ID: "
                + id
                + "\r\nCSeq: " + sequence + " " + method + "\r\n" + phone.contact() + more
                + "Max-Forwards: 70\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static String sdp(String mid, String setup) {
        return """
                v=0
                o=- 1 1 IN IP4 127.0.0.1
                s=-
                t=0 0
                a=group:BUNDLE %1$s
                m=audio 9 UDP/TLS/RTP/SAVPF 0
                c=IN IP4 127.0.0.1
                a=mid:%1$s
                a=rtpmap:0 PCMU/8000
                a=ice-ufrag:abcd
                a=ice-pwd:abcdefghijklmnopqrstuvwx
                a=fingerprint:sha-256 %3$s
                a=setup:%2$s
                a=rtcp-mux
                a=sendrecv
                """.formatted(mid, setup, "AB:".repeat(31) + "AB").replace("\n", "\r\n");
    }
}
