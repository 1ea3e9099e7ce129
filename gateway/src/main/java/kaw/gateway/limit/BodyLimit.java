package kaw.gateway.limit;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses bodies that are too large: by what they announce, and by what really comes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit implements WebFilter {

    private final DataSize body;
    private final List<Upload> uploads;

    BodyLimit(LimitProperties properties) {
        this.body = properties.body();
        this.uploads = properties.uploads().values().stream()
                .flatMap(upload -> upload.paths().stream()
                        .map(path -> new Upload(PathPatternParser.defaultInstance.parse(path), upload.size())))
                .toList();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        DataSize limit = uploads.stream()
                .filter(upload -> upload.path().matches(request.getPath().pathWithinApplication()))
                .findFirst()
                .map(Upload::size)
                .orElse(body);
        if (request.getHeaders().getContentLength() > limit.toBytes()) {
            return Mono.error(new BodyTooLarge(limit));
        }
        return chain.filter(
                exchange.mutate().request(new Counted(request, limit)).build());
    }

    /** A path where files are sent. */
    private record Upload(PathPattern path, DataSize size) {}

    /** A request whose body fails once more has come than the limit. */
    private static final class Counted extends ServerHttpRequestDecorator {

        private final DataSize limit;

        Counted(ServerHttpRequest request, DataSize limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            AtomicLong seen = new AtomicLong();
            return super.getBody().handle((buffer, sink) -> {
                if (seen.addAndGet(buffer.readableByteCount()) > limit.toBytes()) {
                    DataBufferUtils.release(buffer);
                    sink.error(new BodyTooLarge(limit));
                } else {
                    sink.next(buffer);
                }
            });
        }
    }
}
