package kaw.components;

import java.util.Map;

/**
 * How a PBX is reached, ours or the customer's.
 *
 * @param webSocketUrl where softphones speak SIP
 */
public record PbxConnection(
        String host,
        int amiPort,
        String amiUser,
        String amiSecret,
        String ariUrl,
        String ariUser,
        String ariSecret,
        String webSocketUrl) {

    private static final String WEB_SOCKET_URL = "kaw.pbx.web-socket-url";

    /** As telephony-service is told. */
    public Map<String, String> settings() {
        return Map.of(
                "kaw.pbx.host",
                host,
                "kaw.pbx.ami-port",
                Integer.toString(amiPort),
                "kaw.pbx.ami-user",
                amiUser,
                "kaw.pbx.ami-secret",
                amiSecret,
                "kaw.pbx.ari-url",
                ariUrl,
                "kaw.pbx.ari-user",
                ariUser,
                "kaw.pbx.ari-secret",
                ariSecret,
                WEB_SOCKET_URL,
                webSocketUrl);
    }

    /** As the gateway is told, which gets no password. */
    public Map<String, String> gatewaySettings() {
        return Map.of(WEB_SOCKET_URL, webSocketUrl);
    }
}
