package kaw.gateway.routing;

import kaw.gateway.session.Admission;
import kaw.gateway.session.Caller;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Ends a live stream when its session ends or its user may not sign in any more. */
@Component
class CutStream implements GatewayFilter, Ordered {

    private final Admission admission;

    CutStream(Admission admission) {
        this.admission = admission;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.<Authentication>getPrincipal()
                .flatMap(caller -> Mono.firstWithSignal(chain.filter(exchange), admission.end(Caller.of(caller))));
    }

    /** Around the filter that writes the answer, or it would be over when the answer begins. */
    @Override
    public int getOrder() {
        return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;
    }
}
