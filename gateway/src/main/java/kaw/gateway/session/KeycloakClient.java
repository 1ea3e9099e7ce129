package kaw.gateway.session;

import java.util.Map;
import kaw.gateway.keycloak.KeycloakProperties;
import kaw.gateway.keycloak.KeycloakUnavailable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/**
 * The gateway as Keycloak's client.
 *
 * <p>Every endpoint is named here: the browser goes to Keycloak by the public address, which leads through this very
 * gateway, while the gateway itself asks on the inner network. Reading them from the issuer would need a gateway that
 * runs before it can start.
 */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

    static final String ID = "keycloak";
    static final String CODE_PATH = "/login/oauth2/code/" + ID;

    @Bean
    ReactiveClientRegistrationRepository clientRegistrations(KeycloakProperties keycloak, PublicUrl address) {
        String issuer = address.of("/auth/realms/" + keycloak.realm());
        String publicEndpoints = issuer + "/protocol/openid-connect/";
        return new InMemoryReactiveClientRegistrationRepository(ClientRegistration.withRegistrationId(ID)
                .clientId(keycloak.clientId())
                .clientSecret(keycloak.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .scope("openid")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .redirectUri(address.of(CODE_PATH))
                .issuerUri(issuer)
                .authorizationUri(publicEndpoints + "auth")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", publicEndpoints + "logout"))
                .tokenUri(keycloak.endpoint("token"))
                .jwkSetUri(keycloak.endpoint("certs"))
                .build());
    }

    /** Tokens live and die with the session they belong to. */
    @Bean
    ServerOAuth2AuthorizedClientRepository authorizedClients() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    /** Says that Keycloak is down where Spring would speak of a failed request. */
    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        WebClientReactiveAuthorizationCodeTokenResponseClient client =
                new WebClientReactiveAuthorizationCodeTokenResponseClient();
        return request ->
                client.getTokenResponse(request).onErrorMap(WebClientRequestException.class, KeycloakUnavailable::new);
    }
}
