package kaw.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PbxRouteIT {

    private final Installation installation = Installation.shared();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Test
    void connectsThePhoneOfWhoIsSignedInWithoutTheirCookies() throws Exception {
        WebSocket phone = connect(installation.signedInAs(Installation.ADMIN), installation.url())
                .get();

        phone.sendText("REGISTER sip:pbx", true);

        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("REGISTER sip:pbx");
        assertThat(phone.getSubprotocol()).isEqualTo("sip");
        assertThat(installation.pbx().cookies()).isEqualTo("null");
    }

    @Test
    void endsWithTheSession() throws Exception {
        Browser browser = installation.signedInAs(Installation.ADMIN);
        WebSocket phone = connect(browser, installation.url()).get();
        phone.sendText("here", true);
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("here");

        browser.post("/logout", Map.of("_csrf", browser.cookies().get("XSRF-TOKEN")));

        assertThat(installation.pbx().ended().await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        assertThat(refusal(connect(installation.browser(), installation.url()))).isEqualTo(401);
    }

    @Test
    void refusesAPageOfSomeoneElse() {
        Browser browser = installation.signedInAs(Installation.ADMIN);

        assertThat(refusal(connect(browser, "https://elsewhere.example"))).isEqualTo(403);
    }

    private CompletableFuture<WebSocket> connect(Browser browser, String origin) {
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        URI address = URI.create(installation.url().replace("http:", "ws:") + PbxRoute.PATH);
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", cookies)
                .header("Origin", origin)
                .subprotocols("sip")
                .buildAsync(address, new WebSocket.Listener() {
                    @Override
                    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                        heard.add(text.toString());
                        socket.request(1);
                        return null;
                    }
                });
    }

    private static int refusal(CompletableFuture<WebSocket> connecting) {
        Throwable failure = connecting.handle((phone, refused) -> refused).join();
        return failure != null && failure.getCause() instanceof WebSocketHandshakeException refused
                ? refused.getResponse().statusCode()
                : fail("not refused but " + failure);
    }
}
