package kaw.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** What makes a token good, one property at a time; the keys come over HTTP as from the realm. */
class TokenChecksTest {

    private static final String ISSUER = "https://kaw.example/auth/realms/kaw";

    private static RSAKey key;
    private static RSAKey strangersKey;
    private static HttpServer realm;
    private static JwtDecoder decoder;

    @BeforeAll
    static void startRealm() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("ours").generate();
        strangersKey = new RSAKeyGenerator(2048).keyID("ours").generate();
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.createContext("/certs", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        realm.start();
        String certs = "http://127.0.0.1:" + realm.getAddress().getPort() + "/certs";
        decoder = new SecurityAutoConfiguration().jwtDecoder(new SecurityProperties(ISSUER, certs, "kaw"));
    }

    @AfterAll
    static void stopRealm() {
        realm.stop(0);
    }

    @Test
    void acceptsATokenOfTheRealm() throws Exception {
        assertThat(decoder.decode(signed(claims().build())).getSubject()).isEqualTo("someone");
    }

    @Test
    void acceptsATokenForSeveralAudiences() throws Exception {
        decoder.decode(signed(claims().audience(List.of("account", "kaw")).build()));
    }

    @Test
    void refusesAnUnsignedOne() {
        refused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void refusesOneSignedWithThePublicKeyAsASecret() throws Exception {
        byte[] publicKey = key.toRSAPublicKey().getEncoded();
        refused(sign(JWSAlgorithm.HS256, new MACSigner(publicKey), claims().build()));
    }

    @Test
    void refusesAnotherAlgorithmEvenWithTheRightKey() throws Exception {
        refused(sign(JWSAlgorithm.RS512, new RSASSASigner(key), claims().build()));
        refused(sign(JWSAlgorithm.PS256, new RSASSASigner(key), claims().build()));
    }

    @Test
    void refusesAStrangersKeyUnderOurName() throws Exception {
        refused(sign(JWSAlgorithm.RS256, new RSASSASigner(strangersKey), claims().build()));
    }

    @Test
    void refusesAnotherIssuerRealmIncluded() throws Exception {
        refused(signed(claims().issuer("https://kaw.example/auth/realms/master").build()));
        refused(signed(claims().issuer(null).build()));
    }

    @Test
    void refusesAnotherAudience() throws Exception {
        refused(signed(claims().audience("account").build()));
        refused(signed(claims().audience((String) null).build()));
    }

    @Test
    void refusesAnExpiredOne() throws Exception {
        refused(signed(claims().expirationTime(in(Duration.ofSeconds(-60))).build()));
    }

    @Test
    void refusesOneThatIsNotGoodYet() throws Exception {
        refused(signed(claims().notBeforeTime(in(Duration.ofMinutes(2))).build()));
    }

    @Test
    void refusesOneThatWasTamperedWith() throws Exception {
        String[] parts = signed(claims().build()).split("\\.", -1);
        String claims = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"sub\":\"admin\"}".getBytes(StandardCharsets.UTF_8));

        refused(parts[0] + "." + claims + "." + parts[2]);
    }

    @Test
    void letsNobodyInWhenItIsNotConfigured() throws Exception {
        JwtDecoder closed = new SecurityAutoConfiguration().jwtDecoder(new SecurityProperties(null, null, "kaw"));
        String token = signed(claims().build());

        assertThatThrownBy(() -> closed.decode(token)).isInstanceOf(JwtException.class);
    }

    private static void refused(String token) {
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject("someone")
                .issuer(ISSUER)
                .audience("kaw")
                .expirationTime(in(Duration.ofMinutes(5)));
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        return sign(JWSAlgorithm.RS256, new RSASSASigner(key), claims);
    }

    private static String sign(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("ours").build(), claims);
        token.sign(signer);
        return token.serialize();
    }
}
