package kaw.gateway.routing;

import java.util.List;
import kaw.gateway.session.Admission;
import kaw.gateway.session.Caller;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.RequestUpgradeStrategy;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Closes a WebSocket when its session ends or its user may not sign in any more, as {@link CutStream} does a live stream. */
@Primary
@Component
class CutWebSockets extends HandshakeWebSocketService {

    private final Admission admission;

    CutWebSockets(RequestUpgradeStrategy upgrade, Admission admission) {
        super(upgrade);
        this.admission = admission;
    }

    @Override
    public Mono<Void> handleRequest(ServerWebExchange exchange, WebSocketHandler handler) {
        return exchange.<Authentication>getPrincipal()
                .flatMap(caller -> super.handleRequest(exchange, new Cut(handler, admission.end(Caller.of(caller)))));
    }

    private record Cut(WebSocketHandler handler, Mono<Void> end) implements WebSocketHandler {

        @Override
        public List<String> getSubProtocols() {
            return handler.getSubProtocols();
        }

        @Override
        public Mono<Void> handle(WebSocketSession session) {
            return Mono.firstWithSignal(
                    handler.handle(session), end.then(Mono.defer(() -> session.close(CloseStatus.POLICY_VIOLATION))));
        }
    }
}
