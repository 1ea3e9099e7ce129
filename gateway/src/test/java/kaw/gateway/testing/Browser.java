package kaw.gateway.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what a browser does: keeps cookies, follows redirects, fills in Keycloak's sign-in form, sends the CSRF token. */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> setCookies = new LinkedHashMap<>();
    private final URI start;

    public Browser(String url) {
        this.start = URI.create(url);
    }

    /** Goes through the sign-in page; gives the page shown after it. */
    public HttpResponse<String> signIn(String login, String password) {
        return submit(get("/login"), login, password);
    }

    /** Fills in a sign-in page already shown. */
    public HttpResponse<String> submit(HttpResponse<String> page, String login, String password) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No sign-in form on " + page.uri() + ": " + page.statusCode() + " " + page.body());
        }
        URI action = URI.create(form.group(1).replace("&amp;", "&"));
        return follow(send(
                request(action, "text/html")
                        .POST(form(Map.of("username", login, "password", password)))
                        .header("Content-Type", "application/x-www-form-urlencoded"),
                BodyHandlers.ofString()));
    }

    /** Navigates, as if the address had been typed in. */
    public HttpResponse<String> get(String path) {
        return follow(send(request(start.resolve(path), "text/html").GET(), BodyHandlers.ofString()));
    }

    /** Posts a form of ours, as the button «Выйти» does. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return follow(send(
                request(start.resolve(path), "text/html")
                        .POST(form(fields))
                        .header("Content-Type", "application/x-www-form-urlencoded"),
                BodyHandlers.ofString()));
    }

    /** Calls the API, as a script of the page does. */
    public Answer call(String method, String path, Object body, String... headers) {
        HttpRequest.Builder request = request(start.resolve(path), "application/json");
        if (body instanceof byte[] bytes) {
            request.method(method, BodyPublishers.ofByteArray(bytes));
        } else if (body instanceof InputStream stream) {
            request.method(method, BodyPublishers.ofInputStream(() -> stream));
        } else if (body.equals("")) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.method(method, BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                    .header("Content-Type", "application/json");
        }
        if (cookies.containsKey("XSRF-TOKEN") && !method.equals("GET")) {
            request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return new Answer(send(request, BodyHandlers.ofString()));
    }

    public Answer call(String method, String path) {
        return call(method, path, "");
    }

    /** Opens a live stream. */
    public HttpResponse<InputStream> open(String path) {
        return send(request(start.resolve(path), "text/event-stream").GET(), BodyHandlers.ofInputStream());
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** The whole line by which a cookie was last set. */
    public String setCookie(String name) {
        return setCookies.getOrDefault(name, "");
    }

    /** What the API answered. */
    public record Answer(int status, java.net.http.HttpHeaders headers, String body) {

        Answer(HttpResponse<String> response) {
            this(response.statusCode(), response.headers(), response.body());
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> last = response;
        for (int i = 0; last.statusCode() / 100 == 3 && i < MOST_REDIRECTS; i++) {
            URI target =
                    last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            last = send(request(target, "text/html").GET(), BodyHandlers.ofString());
        }
        return last;
    }

    private HttpRequest.Builder request(URI uri, String accept) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(uri.toASCIIString())).header("Accept", accept);
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            HttpResponse<T> response = http.send(request.build(), handler);
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String line) {
        String[] pair = line.split(";", 2)[0].split("=", 2);
        setCookies.put(pair[0], line);
        if (pair[1].isEmpty() || line.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}
