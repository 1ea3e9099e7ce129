package kaw.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kaw.platform.problem.BadRequest;
import kaw.platform.problem.Conflict;
import kaw.platform.problem.DomainProblem;
import kaw.platform.problem.Invalid;
import kaw.platform.problem.ProblemWriter;
import kaw.platform.problem.Unavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST with an {@code Idempotency-Key} is done once: whoever sends it again within a day gets the first answer again.
 *
 * <p>A process that dies at its work leaves the key taken, without an answer: repeating it is refused with 409, since
 * nobody knows whether the work was done. Answers other than 2xx did nothing and are not remembered.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("[!-~]{8,100}");
    private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final RepeatedRequests requests;
    private final ProblemWriter problems;

    IdempotencyFilter(RepeatedRequests requests, ProblemWriter problems) {
        this.requests = requests;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || request.getHeader(HEADER) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (!KEY.matcher(key).matches()) {
            problems.write(request, response, new BadRequest("idempotency-key-invalid"));
            return;
        }
        BufferedBodyRequest buffered = BufferedBodyRequest.of(request);
        String user = request.getUserPrincipal().getName();
        byte[] fingerprint = buffered.fingerprint();
        try {
            if (requests.begin(user, key, fingerprint)) {
                work(user, key, buffered, response, chain);
            } else {
                repeat(requests.find(user, key), fingerprint, request, response);
            }
        } catch (DataAccessException away) {
            problems.write(request, response, new Unavailable("unavailable"));
        }
    }

    private void work(
            String user, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
        boolean done = false;
        try {
            chain.doFilter(request, caught);
            done = caught.getStatus() / 100 == 2;
        } finally {
            if (done) {
                requests.finish(user, key, answer(caught));
            } else {
                requests.forget(user, key);
            }
        }
        caught.copyBodyToResponse();
    }

    private static RepeatedRequests.Answer answer(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = HttpHeaders.CONTENT_TYPE.equals(name) ? response.getContentType() : response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new RepeatedRequests.Answer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    private void repeat(
            Optional<RepeatedRequests.Earlier> earlier,
            byte[] fingerprint,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (earlier.isPresent() && MessageDigest.isEqual(earlier.get().fingerprint(), fingerprint)) {
            RepeatedRequests.Answer answer = earlier.get().answer();
            if (answer != null) {
                response.setStatus(answer.status());
                answer.headers().forEach(response::setHeader);
                response.setHeader(REPLAYED, "true");
                response.getOutputStream().write(answer.body());
                return;
            }
        }
        problems.write(request, response, refusal(earlier, fingerprint));
    }

    private static DomainProblem refusal(Optional<RepeatedRequests.Earlier> earlier, byte[] fingerprint) {
        boolean other =
                earlier.isPresent() && !MessageDigest.isEqual(earlier.get().fingerprint(), fingerprint);
        return other ? new Invalid("idempotency-key-reused", Map.of(), List.of()) : new Conflict("request-in-progress");
    }
}
