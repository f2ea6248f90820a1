package id.tolok.measurement.web.api;

import id.tolok.measurement.FigureBatches;
import id.tolok.measurement.FigureBatches.Fault;
import id.tolok.measurement.FigureBatches.Row;
import id.tolok.shell.api.ApiFault;
import id.tolok.shell.wording.Words;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/// Reads the body of a batch as it comes in, row by row. A row with a wrong field is a fault of
/// that row; only what is no batch at all is a fault of the request.
final class RowParser {

  /// A body as it was read.
  ///
  /// @param faults of rows that could not be taken, the first of them
  /// @param faultCount how many there are
  record Body(
      @Nullable Long agencyId,
      @Nullable String name,
      boolean dryRun,
      List<Row> rows,
      List<Fault> faults,
      int faultCount,
      int rowCount) {}

  /// Most bytes of a body: of 100 000 rows each has some six hundred.
  static final int BYTES_MAX = 64 << 20;

  private static final List<String> MEMBERS = List.of("agencyId", "name", "dryRun", "rows");

  /// What no figure is as long as stands for a number no machine holds.
  private static final BigDecimal TOO_LONG = new BigDecimal("1e400");

  private final JsonParser parser;
  private final Words words;
  private final List<Row> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private @Nullable Long agencyId;
  private @Nullable String name;
  private boolean dryRun;
  private int faultCount;
  private int rowCount;

  private RowParser(JsonParser parser, Words words) {
    this.parser = parser;
    this.words = words;
  }

  /// @throws ApiFault where it is no batch
  static Body read(JsonMapper json, InputStream body, Words words) {
    try (var parser = json.createParser(new BoundedBody(body, BYTES_MAX))) {
      return new RowParser(parser, words).read();
    } catch (JacksonException broken) {
      throw (ApiFault) notJson(broken.getLocation()).initCause(broken);
    }
  }

  private static ApiFault notJson(@Nullable TokenStreamLocation where) {
    return new ApiFault(
        HttpStatus.BAD_REQUEST,
        "measurement.api.not-json",
        where == null ? "?" : String.valueOf(where.getLineNr()),
        where == null ? "?" : String.valueOf(where.getColumnNr()));
  }

  /// A number, text or depth beyond what a parser takes does not say where it stands.
  private Body read() {
    try {
      return body();
    } catch (StreamConstraintsException beyond) {
      throw (ApiFault) notJson(parser.currentLocation()).initCause(beyond);
    }
  }

  private Body body() {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new ApiFault(HttpStatus.BAD_REQUEST, "measurement.api.no-batch");
    }
    for (String field = parser.nextName(); field != null; field = parser.nextName()) {
      var token = parser.nextToken();
      switch (field) {
        case "agencyId" -> agencyId = number(field, token);
        case "name" -> name = name(token);
        case "dryRun" -> dryRun = dryRun(token);
        case "rows" -> rows(token);
        default -> throw ApiFault.unknownMember(field, MEMBERS);
      }
    }
    if (parser.nextToken() != null) {
      throw notJson(parser.currentTokenLocation());
    }
    return new Body(agencyId, name, dryRun, rows, faults, faultCount, rowCount);
  }

  /// Without signs nobody sees; null where nothing is left.
  private @Nullable String name(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> {
        String visible = parser.getString().replaceAll("[\\p{Cc}\\p{Cs}]+", " ").strip();
        yield visible.isEmpty() ? null : visible;
      }
      case VALUE_NULL -> null;
      default -> throw ApiFault.badValue("name", parser.getString(), "\"SIMPATEN Maret\", null");
    };
  }

  /// Whoever says this in a way of their own must not have their figures written.
  private boolean dryRun(JsonToken token) {
    return switch (token) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE, VALUE_NULL -> false;
      default -> throw ApiFault.badValue("dryRun", parser.getString(), "true, false");
    };
  }

  private long number(String field, JsonToken token) {
    if (token != JsonToken.VALUE_NUMBER_INT) {
      throw ApiFault.badValue(field, parser.getString(), "1, 2, 3 …");
    }
    return parser.getLongValue();
  }

  private void rows(JsonToken token) {
    if (token != JsonToken.START_ARRAY) {
      throw new ApiFault(HttpStatus.BAD_REQUEST, "measurement.api.no-batch");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (rowCount == FigureBatches.ROWS_MAX) {
        throw new ApiFault(
            HttpStatus.CONTENT_TOO_LARGE,
            "measurement.api.too-many-rows",
            String.valueOf(FigureBatches.ROWS_MAX));
      }
      row("rows[" + rowCount++ + "]");
    }
  }

  private void row(String place) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      fault(place, "row", "NO_ROW");
      return;
    }
    Long variableId = null;
    Long indicatorId = null;
    String variable = null;
    String period = "";
    BigDecimal amount = null;
    boolean hasAmount = false;
    String note = null;
    String word = null;
    Integer version = null;
    int faultsBefore = faultCount;
    for (String field = parser.nextName(); field != null; field = parser.nextName()) {
      var token = parser.nextToken();
      switch (field) {
        case "variableId" -> variableId = whole(place, field, token);
        case "indicatorId" -> indicatorId = whole(place, field, token);
        case "variable" -> variable = text(place, field, token);
        case "period" -> period = period(place, token);
        case "amount" -> {
          amount = amount(place, token);
          hasAmount = true;
        }
        case "note" -> note = text(place, field, token);
        case "word" -> word = text(place, field, token);
        case "version" -> {
          Long whole = whole(place, field, token);
          version = whole == null ? null : (int) Math.min(whole, Integer.MAX_VALUE);
        }
        default -> {
          parser.skipChildren();
          fault(place, field.length() > 40 ? "…" : field, "UNKNOWN_FIELD");
        }
      }
    }
    if (!hasAmount) {
      fault(place, "amount", "AMOUNT_MISSING");
    }
    if (faultCount == faultsBefore) {
      rows.add(
          new Row(place, variableId, indicatorId, variable, period, amount, note, word, version));
    }
  }

  private @Nullable Long whole(String place, String field, JsonToken token) {
    if (token == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      return parser.getLongValue();
    }
    if (token != JsonToken.VALUE_NULL) {
      parser.skipChildren();
      fault(place, field, "NOT_WHOLE");
    }
    return null;
  }

  private @Nullable String text(String place, String field, JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    if (token != JsonToken.VALUE_NULL) {
      parser.skipChildren();
      fault(place, field, "NOT_TEXT");
    }
    return null;
  }

  private String period(String place, JsonToken token) {
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getString();
    }
    String period = text(place, "period", token);
    return period == null ? "" : period;
  }

  /// Only numbers: what a text such as `"1.234"` means is not guessed.
  private @Nullable BigDecimal amount(String place, JsonToken token) {
    return switch (token) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_NULL -> null;
      default -> {
        parser.skipChildren();
        fault(place, "amount", "NOT_A_NUMBER");
        yield null;
      }
    };
  }

  private BigDecimal number() {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException exponent) {
      return TOO_LONG;
    }
  }

  /// Only the first are kept and put in words; all are counted.
  private void fault(String place, String field, String code) {
    if (faultCount++ < FigureBatches.Plan.FAULTS_SHOWN) {
      faults.add(new Fault(place, field, code, words.get("measurement.api.row." + code, field)));
    }
  }
}
