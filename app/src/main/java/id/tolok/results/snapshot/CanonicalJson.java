package id.tolok.results.snapshot;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one way to write a content: keys in order, no blanks, figures as texts without exponent and
/// without trailing zeros. Equal contents are equal to the last character, and so are their hashes.
final class CanonicalJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private CanonicalJson() {}

  static String write(Map<String, ?> content) {
    return MAPPER.writeValueAsString(content);
  }

  static JsonNode read(String content) {
    return MAPPER.readTree(content);
  }

  /// SHA-256 of a content in lower-case hexadecimal.
  static String hash(String content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String figure(BigDecimal figure) {
    BigDecimal stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
  }

  static @Nullable BigDecimal findFigure(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : new BigDecimal(node.asString());
  }

  static BigDecimal figure(JsonNode node) {
    return new BigDecimal(node.asString());
  }
}
