package id.tolok.survey.defence;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Writes numbers so that only the holder of the key could have written them. Half of the
/// HMAC-SHA256 is kept: 128 bits, as good as the numbers it protects and short enough for a form.
final class Signer {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SIGNATURE_BYTES = 16;

  /// Looked up and keyed once; each use takes a copy.
  private final Mac keyed;

  Signer(byte[] key) {
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(key, ALGORITHM));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Letters, digits, dashes and underscores.
  String sign(long... numbers) {
    var bytes = ByteBuffer.allocate(numbers.length * Long.BYTES + SIGNATURE_BYTES);
    for (long number : numbers) {
      bytes.putLong(number);
    }
    bytes.put(signature(bytes.array(), bytes.position()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /// The numbers; empty where the text was not signed here, or has another count of them.
  Optional<long[]> open(String text, int count) {
    byte[] bytes = decoded(text);
    int signed = count * Long.BYTES;
    if (bytes.length != signed + SIGNATURE_BYTES
        || !MessageDigest.isEqual(
            signature(bytes, signed), Arrays.copyOfRange(bytes, signed, bytes.length))) {
      return Optional.empty();
    }
    var numbers = new long[count];
    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
    return Optional.of(numbers);
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException notOurs) {
      return new byte[0];
    }
  }

  private byte[] signature(byte[] bytes, int count) {
    try {
      var mac = (Mac) keyed.clone();
      mac.update(bytes, 0, count);
      return Arrays.copyOf(mac.doFinal(), SIGNATURE_BYTES);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
