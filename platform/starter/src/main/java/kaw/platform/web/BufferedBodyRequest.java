package kaw.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** A request whose body, unless it is an upload, has been read and can be told apart from another by a fingerprint. */
final class BufferedBodyRequest extends HttpServletRequestWrapper {

    private final byte @Nullable [] body;

    private BufferedBodyRequest(HttpServletRequest request, byte @Nullable [] body) {
        super(request);
        this.body = body;
    }

    /** Its size was checked by {@link BodyLimitFilter}; an upload is left to stream. */
    static BufferedBodyRequest of(HttpServletRequest request) throws IOException {
        return BodyLimitFilter.isUpload(request.getContentType())
                ? new BufferedBodyRequest(request, null)
                : new BufferedBodyRequest(request, request.getInputStream().readAllBytes());
    }

    /** SHA-256 of method, path, query and, where it is known, body. */
    byte[] fingerprint() {
        MessageDigest digest = sha256();
        String line = getMethod() + " " + getRequestURI() + "?" + getQueryString() + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        if (body != null) {
            digest.update(body);
        }
        return digest.digest();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body == null ? super.getInputStream() : new Body(body);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return body == null
                ? super.getReader()
                : new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return bytes.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Bodies are read at once here");
        }
    }
}
