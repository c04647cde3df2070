package org.ahpsignpost.channel.sms;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides numbers and words with keys that come from the one secret of the settings: a keyed hash to know a person by, and
 * encryption for what must be read again. Thread-safe.
 */
final class Secrets {

    static final int SECRET_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec hashing;
    private final SecretKeySpec sealing;
    private final SecureRandom random = new SecureRandom();

    /** @param secret of {@link #SECRET_BYTES} bytes */
    Secrets(byte[] secret) {
        this.hashing = derived(secret, "signpost sms person 1", "HmacSHA256");
        this.sealing = derived(secret, "signpost sms seal 1", "AES");
    }

    /** Stands for a number, E.164, wherever it is only to be known again. */
    String person(String number) {
        return HexFormat.of().formatHex(hmac(hashing, number));
    }

    /** The text encrypted; each time anew, so that equal texts do not look equal. */
    String seal(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var all =
                    ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot encrypt", e);
        }
    }

    /** What was sealed; empty where it was sealed with another secret, changed or emptied. */
    Optional<String> open(String sealed) {
        try {
            var all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed));
            byte[] nonce = new byte[NONCE_BYTES];
            all.get(nonce);
            byte[] rest = new byte[all.remaining()];
            all.get(rest);
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(rest), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static SecretKeySpec derived(byte[] secret, String purpose, String algorithm) {
        return new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), purpose), algorithm);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot hash", e);
        }
    }
}
