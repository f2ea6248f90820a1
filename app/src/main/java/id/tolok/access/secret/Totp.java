package id.tolok.access.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes that change every half minute (RFC 6238), as the common authenticator programs make them:
/// HMAC-SHA-1, six digits, thirty seconds.
public final class Totp {

  static final int STEP_SECONDS = 30;
  private static final int SECRET_BYTES = 20;
  private static final int DIGITS = 6;
  private static final long CLOCK_SLACK_STEPS = 1;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Totp() {}

  public static byte[] newSecret() {
    return Secrets.bytes(SECRET_BYTES);
  }

  /// The time step whose code this is, where it is one of now, half a minute ago or half a minute
  /// ahead. The caller refuses steps that were used before.
  public static OptionalLong stepOf(byte[] secret, String typed, Instant now) {
    var code = typed.replaceAll("\\s", "");
    if (!code.matches("\\d{" + DIGITS + "}")) {
      return OptionalLong.empty();
    }
    long current = step(now);
    for (long step = current - CLOCK_SLACK_STEPS; step <= current + CLOCK_SLACK_STEPS; step++) {
      if (MessageDigest.isEqual(
          code(secret, step, DIGITS, "HmacSHA1").getBytes(StandardCharsets.US_ASCII),
          code.getBytes(StandardCharsets.US_ASCII))) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  /// The code of an instant.
  public static String codeAt(byte[] secret, Instant instant) {
    return code(secret, step(instant), DIGITS, "HmacSHA1");
  }

  static long step(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), STEP_SECONDS);
  }

  /// The code of a time step (RFC 6238 section 4, RFC 4226 section 5.3).
  static String code(byte[] secret, long step, int digits, String algorithm) {
    try {
      var mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret, "RAW"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int truncated = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
      int modulus = 1;
      for (int i = 0; i < digits; i++) {
        modulus *= 10;
      }
      return String.format(Locale.ROOT, "%0" + digits + "d", truncated % modulus);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The secret as people type it: base 32 (RFC 4648) without padding.
  public static String base32(byte[] secret) {
    var text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte b : secret) {
      buffer = (buffer << 8) | (b & 0xff);
      bits += 8;
      while (bits >= 5) {
        text.append(BASE32.charAt((buffer >> (bits - 5)) & 31));
        bits -= 5;
      }
    }
    if (bits > 0) {
      text.append(BASE32.charAt((buffer << (5 - bits)) & 31));
    }
    return text.toString();
  }

  /// The address that authenticator programs read from a QR code.
  public static String address(String login, byte[] secret) {
    return "otpauth://totp/Tolok:" + login + "?secret=" + base32(secret) + "&issuer=Tolok";
  }
}
