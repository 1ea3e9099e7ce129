package kaw.samples.box;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A request to the box was answered, but not with success. */
public final class RequestFailed extends RuntimeException {

    private final int status;

    RequestFailed(HttpRequest request, HttpResponse<String> response) {
        super("%s %s: %d %s".formatted(request.method(), request.uri(), response.statusCode(), response.body()));
        this.status = response.statusCode();
    }

    public int status() {
        return status;
    }
}
