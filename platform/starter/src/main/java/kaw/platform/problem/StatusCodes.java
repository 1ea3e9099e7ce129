package kaw.platform.problem;

import org.springframework.http.HttpStatusCode;

/** The problem code of a bare HTTP status, for what the framework refuses by itself. */
final class StatusCodes {

    private StatusCodes() {}

    static String code(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "bad-request";
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "payload-too-large";
            case 415 -> "unsupported-media-type";
            case 428 -> "version-required";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> status.is4xxClientError() ? "bad-request" : "internal-error";
        };
    }
}
