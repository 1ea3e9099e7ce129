package kaw.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import kaw.platform.problem.BadRequest;
import kaw.platform.problem.DomainProblem;
import kaw.platform.problem.Forbidden;
import kaw.platform.problem.NotFound;
import kaw.platform.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** «Посмотреть как этот пользователь»: lets an administrator read, and only read, with another user's rights. */
final class ViewAsFilter extends OncePerRequestFilter {

    static final String HEADER = "X-View-As";

    private final Users users;
    private final ProblemWriter problems;

    ViewAsFilter(Users users, ProblemWriter problems) {
        this.users = users;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication own)) {
            chain.doFilter(request, response);
            return;
        }
        UserId wanted = new UserId(request.getHeader(HEADER).strip());
        Optional<User> user = users.find(wanted);
        DomainProblem refusal = refusal(request, own, wanted, user);
        if (refusal != null || user.isEmpty()) {
            problems.write(request, response, refusal != null ? refusal : unknown(wanted));
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(own.getToken(), Caller.of(user.get())));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static @Nullable DomainProblem refusal(
            HttpServletRequest request, CallerAuthentication own, UserId wanted, Optional<User> user) {
        if (!own.caller().roles().contains(kaw.contracts.user.Role.ADMIN)) {
            return new Forbidden("forbidden");
        }
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return new BadRequest("view-as-reads-only");
        }
        return user.isEmpty() ? unknown(wanted) : null;
    }

    private static NotFound unknown(UserId id) {
        return new NotFound("unknown-user", Map.of("id", id.value()));
    }
}
