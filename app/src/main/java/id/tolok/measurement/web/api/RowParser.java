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
import tools.jackson.databind.json.JsonMapper;

/// Reads the body of a batch as it comes in, row by row. A row with a wrong field is a fault of
/// that row; only what is no batch at all is a fault of the request.
final class RowParser {

  /// A body as it was read.
  ///
  /// @param faults of rows that could not be taken
  record Body(
      @Nullable Long agencyId,
      @Nullable String name,
      @Nullable Boolean dryRun,
      List<Row> rows,
      List<Fault> faults,
      int rowCount) {}

  private static final List<String> MEMBERS = List.of("agencyId", "name", "dryRun", "rows");

  private final JsonParser parser;
  private final Words words;
  private final List<Row> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private @Nullable Long agencyId;
  private @Nullable String name;
  private @Nullable Boolean dryRun;
  private int rowCount;

  private RowParser(JsonParser parser, Words words) {
    this.parser = parser;
    this.words = words;
  }

  /// @throws ApiFault where it is no batch
  static Body read(JsonMapper json, InputStream body, Words words) {
    try (var parser = json.createParser(body)) {
      return new RowParser(parser, words).read();
    } catch (JacksonException broken) {
      var where = broken.getLocation();
      var fault =
          new ApiFault(
              HttpStatus.BAD_REQUEST,
              "measurement.api.not-json",
              where == null ? "?" : String.valueOf(where.getLineNr()),
              where == null ? "?" : String.valueOf(where.getColumnNr()));
      fault.initCause(broken);
      throw fault;
    }
  }

  private Body read() {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new ApiFault(HttpStatus.BAD_REQUEST, "measurement.api.no-batch");
    }
    for (String field = parser.nextName(); field != null; field = parser.nextName()) {
      var token = parser.nextToken();
      switch (field) {
        case "agencyId" -> agencyId = number(field, token);
        case "name" -> name = token == JsonToken.VALUE_STRING ? parser.getString() : null;
        case "dryRun" -> dryRun = token == JsonToken.VALUE_TRUE;
        case "rows" -> rows(token);
        default -> throw ApiFault.unknownMember(field, MEMBERS);
      }
    }
    return new Body(agencyId, name, dryRun, rows, faults, rowCount);
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
    int faultsBefore = faults.size();
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
    if (faults.size() == faultsBefore) {
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
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_NULL -> null;
      default -> {
        parser.skipChildren();
        fault(place, "amount", "NOT_A_NUMBER");
        yield null;
      }
    };
  }

  private void fault(String place, String field, String code) {
    if (faults.size() < FigureBatches.Plan.FAULTS_SHOWN) {
      faults.add(new Fault(place, field, code, words.get("measurement.api.row." + code, field)));
    } else {
      faults.add(new Fault(place, field, code, ""));
    }
  }
}
