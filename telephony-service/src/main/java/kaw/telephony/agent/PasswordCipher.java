package kaw.telephony.agent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kaw.platform.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Encrypts the passwords of extensions; a row's ciphertext is of no use in another user's row. */
@Component
class PasswordCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final @Nullable SecretKey key;

    /** @param secret setting {@code kaw.telephony.key}, of any length; without it no password can be kept */
    PasswordCipher(@Value("${kaw.telephony.key:}") String secret) throws GeneralSecurityException {
        this.key = secret.isBlank()
                ? null
                : new SecretKeySpec(
                        MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    byte[] encrypt(String password, String user) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, user, password.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    String decrypt(byte[] sealed, String user) {
        return new String(
                run(
                        Cipher.DECRYPT_MODE,
                        Arrays.copyOf(sealed, NONCE),
                        user,
                        Arrays.copyOfRange(sealed, NONCE, sealed.length)),
                StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, String user, byte[] text) {
        if (key == null) {
            throw new Unavailable("telephony-key-missing");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(user.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("The password of an extension cannot be read with this key", wrongKey);
        }
    }
}
