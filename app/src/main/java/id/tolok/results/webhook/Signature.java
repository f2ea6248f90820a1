package id.tolok.results.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Proves to a program that a message is ours and when it was sent: `t=SECONDS,v1=HEX`, where HEX
/// is the HMAC-SHA256 of `SECONDS.BODY` under the program's secret. A program compares it, and
/// drops messages of more than five minutes ago.
final class Signature {

  static final String HEADER = "Tolok-Signature";

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  static String of(String secret, Instant sent, String body) {
    long seconds = sent.getEpochSecond();
    return "t=" + seconds + ",v1=" + hex(secret, seconds + "." + body);
  }

  private static String hex(String secret, String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
    }
  }
}
