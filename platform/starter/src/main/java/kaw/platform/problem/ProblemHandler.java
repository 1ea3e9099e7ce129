package kaw.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

/** Turns whatever a controller lets through into a problem document; of the unexpected it shows nothing but that it happened. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String RETRY_SOON = "5";

    private final ProblemDocuments documents;
    private final ConstraintErrors constraints;

    ProblemHandler(ProblemDocuments documents, ConstraintErrors constraints) {
        this.documents = documents;
        this.constraints = constraints;
    }

    @ExceptionHandler
    ResponseEntity<Object> on(DomainProblem problem, Locale locale) {
        return answer(documents.of(problem, locale));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(OptimisticLockingFailureException stale, Locale locale) {
        return answer(documents.of(new Stale(), locale));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(AccessDeniedException denied, Locale locale) {
        return answer(documents.of(new Forbidden("forbidden"), locale));
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<Object> onDatabaseAway(Exception away, Locale locale) {
        log.warn("The database does not answer: {}", away.toString());
        return answer(documents.of(new Unavailable("unavailable"), locale));
    }

    @ExceptionHandler
    ResponseEntity<Object> onUnexpected(Exception unexpected, Locale locale) {
        log.error("A request failed unexpectedly", unexpected);
        return answer(documents.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", Map.of(), locale));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(constraints.of(invalid, LocaleContextHolder.getLocale()), LocaleContextHolder.getLocale());
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(constraints.of(invalid, LocaleContextHolder.getLocale()), LocaleContextHolder.getLocale());
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        ProblemDetail document = documents.of(
                HttpStatus.BAD_REQUEST, "bad-parameter", Map.of("name", name), LocaleContextHolder.getLocale());
        document.setProperty(
                "errors", documents.errors(List.of(new FieldError(name, "type")), LocaleContextHolder.getLocale()));
        return answer(document);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String name = missing.getParameterName();
        ProblemDetail document = documents.of(
                HttpStatus.BAD_REQUEST, "bad-parameter", Map.of("name", name), LocaleContextHolder.getLocale());
        document.setProperty(
                "errors", documents.errors(List.of(new FieldError(name, "required")), LocaleContextHolder.getLocale()));
        return answer(document);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException) {
                return answer(documents.of(HttpStatus.CONTENT_TOO_LARGE, "payload-too-large", Map.of(), locale));
            }
            if (cause instanceof DomainProblem problem) {
                return answer(documents.of(problem, locale));
            }
            if (cause instanceof JacksonException json) {
                return answer(unreadable(json, locale));
            }
        }
        return answer(documents.of(HttpStatus.BAD_REQUEST, "unreadable-json", Map.of(), locale));
    }

    /** Says where the JSON goes wrong, never what our classes are called. */
    private ProblemDetail unreadable(JacksonException json, Locale locale) {
        TokenStreamLocation place = json.getLocation();
        ProblemDetail document = documents.of(HttpStatus.BAD_REQUEST, "unreadable-json", Map.of(), locale);
        if (place != null) {
            document.setProperty("line", place.getLineNr());
            document.setProperty("column", place.getColumnNr());
        }
        String path = json instanceof DatabindException ? JsonPaths.of(json.getPath()) : "";
        if (!path.isEmpty()) {
            document.setProperty("errors", documents.errors(List.of(new FieldError(path, "type")), locale));
        }
        return document;
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (status.is5xxServerError()) {
            log.error("A request failed unexpectedly", exception);
        }
        ProblemDetail document =
                documents.of(status, StatusCodes.code(status), Map.of(), LocaleContextHolder.getLocale());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }

    private ResponseEntity<Object> invalid(List<Map<String, Object>> errors, Locale locale) {
        ProblemDetail document = documents.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", Map.of(), locale);
        document.setProperty("errors", errors);
        return answer(document);
    }

    private static ResponseEntity<Object> answer(ProblemDetail document) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(document.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (document.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SOON);
        }
        return answer.body(document);
    }
}
