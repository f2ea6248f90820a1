package id.tolok.access.secret;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Random tokens and what is kept of them. A token has 256 random bits, so a plain hash of it is as
/// good as the token is hard to guess.
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 32;

  private Secrets() {}

  /// A new token: 43 letters, digits, dashes and underscores.
  public static String token() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
  }

  public static byte[] bytes(int count) {
    var bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /// What is kept of a token.
  public static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A value that only the holder of the key can make from the text.
  public static byte[] seal(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The token against forged requests that belongs to a session's token.
  public static String requestToken(String sessionToken) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(seal(sessionToken.getBytes(StandardCharsets.UTF_8), "tolok request token"));
  }

  /// The token against forged requests as a page carries it: different with every page, so that
  /// compressed answers tell nothing about it (BREACH).
  public static String masked(String requestToken) {
    byte[] plain = requestToken.getBytes(StandardCharsets.UTF_8);
    byte[] random = bytes(plain.length);
    byte[] both = new byte[plain.length * 2];
    for (int i = 0; i < plain.length; i++) {
      both[i] = random[i];
      both[plain.length + i] = (byte) (random[i] ^ plain[i]);
    }
    return Base64.getUrlEncoder().encodeToString(both);
  }
}
