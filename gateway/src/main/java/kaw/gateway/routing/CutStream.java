package kaw.gateway.routing;

import kaw.gateway.session.Admission;
import kaw.gateway.session.Caller;
import kaw.gateway.session.Presence;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Ends a live stream when its session ends or its user may not sign in any more; as long as it goes on, its user is at work. */
@Component
class CutStream implements GatewayFilter, Ordered {

    private final Admission admission;
    private final Presence presence;

    CutStream(Admission admission, Presence presence) {
        this.admission = admission;
        this.presence = presence;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.<Authentication>getPrincipal().map(Caller::of).flatMap(caller -> {
            Mono<Void> untilItsEnd = Mono.firstWithSignal(chain.filter(exchange), admission.end(caller));
            return presence.during(caller, untilItsEnd);
        });
    }

    /** Around the filter that writes the answer, or it would be over when the answer begins. */
    @Override
    public int getOrder() {
        return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;
    }
}
