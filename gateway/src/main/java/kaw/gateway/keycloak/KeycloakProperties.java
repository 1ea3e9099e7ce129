package kaw.gateway.keycloak;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is and who we are to it.
 *
 * @param url its address on the inner network, {@code /auth} included
 * @param realm the realm that holds KAW's users
 * @param clientId the gateway's client
 * @param clientSecret its secret
 * @param console whether Keycloak's own console can be reached from outside, through the gateway
 */
@ConfigurationProperties("kaw.keycloak")
public record KeycloakProperties(
        @DefaultValue("http://127.0.0.1:8180/auth") URI url,
        @DefaultValue("kaw") String realm,
        @DefaultValue("kaw-gateway") String clientId,
        String clientSecret,
        @DefaultValue("false") boolean console) {

    /** An OpenID Connect endpoint on the inner network. */
    public String endpoint(String name) {
        return url + "/realms/" + realm + "/protocol/openid-connect/" + name;
    }

    String adminApi() {
        return url + "/admin/realms/" + realm;
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "KeycloakProperties[url=" + url + ", realm=" + realm + ", clientId=" + clientId + "]";
    }
}
