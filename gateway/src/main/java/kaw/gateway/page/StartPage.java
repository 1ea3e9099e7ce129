package kaw.gateway.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import kaw.gateway.problem.CspNonce;
import kaw.gateway.problem.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The one page of the user interface; any address that names neither a file nor an API shows it too. */
@Configuration(proxyBeanMethods = false)
class StartPage {

    /** The UI's build leaves this where the nonce belongs. */
    static final String NONCE = "__CSP_NONCE__";

    private static final Set<String> NOT_PAGES =
            Set.of("api", "auth", "actuator", "login", "logout", "oauth2", "assets", "pbx");

    @Bean
    RouterFunction<ServerResponse> pageRoute() throws IOException {
        ClassPathResource file = new ClassPathResource("static/index.html");
        String html = file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : "";
        return RouterFunctions.route(
                isPage(), request -> html.isEmpty() ? Mono.error(NotFound::new) : show(html, request));
    }

    private static Mono<ServerResponse> show(String html, ServerRequest request) {
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .bodyValue(html.replace(NONCE, CspNonce.of(request.exchange())));
    }

    private static RequestPredicate isPage() {
        return request -> {
            boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
            return reads && isPage(request.requestPath().pathWithinApplication());
        };
    }

    static boolean isPage(PathContainer path) {
        String first = path.elements().size() < 2 ? "" : path.elements().get(1).value();
        return path.value().equals("/index.html") || !path.value().contains(".") && !NOT_PAGES.contains(first);
    }
}
