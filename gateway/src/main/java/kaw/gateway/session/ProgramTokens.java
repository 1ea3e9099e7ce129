package kaw.gateway.session;

import kaw.gateway.keycloak.KeycloakProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/** Which bearer tokens are good: our realm's, for our audience, not ended, and signed the way Keycloak signs. */
@Configuration(proxyBeanMethods = false)
class ProgramTokens {

    @Bean
    ReactiveJwtDecoder jwtDecoder(
            KeycloakProperties keycloak, PublicUrl address, @Value("${kaw.security.audience}") String audience) {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSetUri(keycloak.endpoint("certs"))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(address.of("/auth/realms/" + keycloak.realm())),
                new JwtAudienceValidator(audience)));
        return new RememberedTokens(decoder);
    }
}
