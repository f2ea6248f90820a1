package id.tolok.testing.load;

import id.tolok.testing.SignedIn;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Saves one cell after the other as the grid does, remembering the version it saw.
final class CellPost {

  private static final JsonMapper JSON = new JsonMapper();

  private final SignedIn person;
  private final String headers;
  private final Line line;
  private final long agency;
  private final long variable;
  private final String period;
  private int seen;

  /// @param line over which it is sent
  /// @param period as addresses write it
  CellPost(SignedIn person, Line line, long agency, long variable, String period) {
    this.person = person;
    this.headers =
        "Cookie: tolok=%s\r\nX-XSRF-TOKEN: %s\r\n".formatted(person.token(), person.csrf());
    this.line = line;
    this.agency = agency;
    this.variable = variable;
    this.period = period;
  }

  /// Saves a figure. The first time it may have to learn which version there is.
  ///
  /// @throws IllegalStateException where the server does not keep it
  void save(int amount) {
    JsonNode cell = send(amount);
    if (cell.get("kind").asString().equals("conflict")) {
      seen = cell.get("version").asInt();
      cell = send(amount);
    }
    if (!cell.get("kind").asString().equals("saved")) {
      throw new IllegalStateException("not saved: " + cell);
    }
    seen = cell.get("version").asInt();
  }

  private JsonNode send(int amount) {
    var answer = line.post("/pengisian/sel", headers, body(amount));
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.text());
    }
    return JSON.readTree(answer.body()).get("cells").get(0);
  }

  private String body(int amount) {
    return JSON.writeValueAsString(
        Map.of(
            "account",
            Long.toString(person.accountId()),
            "cells",
            List.of(
                Map.of(
                    "key",
                    "1",
                    "agency",
                    agency,
                    "variable",
                    variable,
                    "period",
                    period,
                    "seen",
                    seen,
                    "text",
                    Integer.toString(amount),
                    "word",
                    "uji beban"))));
  }
}
