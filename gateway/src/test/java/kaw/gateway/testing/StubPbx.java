package kaw.gateway.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.WebsocketServerSpec;

/** A PBX behind the gateway that says back what it is told, as SIP over a WebSocket. */
public final class StubPbx {

    private final AtomicReference<String> cookies = new AtomicReference<>("never asked");
    private final DisposableServer server;
    private volatile CountDownLatch ended = new CountDownLatch(1);

    StubPbx() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.ws(
                        "/ws",
                        (in, out) -> {
                            cookies.set(String.valueOf(in.headers().get("Cookie")));
                            CountDownLatch thisOne = new CountDownLatch(1);
                            ended = thisOne;
                            return out.sendString(in.receive().asString().doFinally(signal -> thisOne.countDown()));
                        },
                        WebsocketServerSpec.builder().protocols("sip").build()))
                .bindNow();
    }

    String url() {
        return "ws://127.0.0.1:" + server.port() + "/ws";
    }

    /** The cookies it was last sent; "null" for none. */
    public String cookies() {
        return String.valueOf(cookies.get());
    }

    /** Opens when the phone that came last has gone. */
    public CountDownLatch ended() {
        return ended;
    }
}
