package id.tolok.measurement.web.api;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/// Reads numbers that are written as numbers. What a text such as `"1.234"` means is not guessed,
/// an empty text clears nothing, and a version is never rounded.
final class PlainNumbers {

  private PlainNumbers() {}

  /// A figure.
  static final class Amount extends ValueDeserializer<BigDecimal> {

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.currentToken().isNumeric()) {
        return context.reportInputMismatch(BigDecimal.class, "not a number");
      }
      return parser.getDecimalValue();
    }
  }

  /// A version.
  static final class Whole extends ValueDeserializer<Integer> {

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
        return context.reportInputMismatch(Integer.class, "not a whole number");
      }
      return parser.getIntValue();
    }
  }
}
