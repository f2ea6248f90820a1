package id.tolok.survey.form.door;

import id.tolok.survey.defence.FormTokens;
import id.tolok.survey.given.GivenSheet.FormToken;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Gives each person of the staff one form of an internal round, so that opening it twice does not
/// give two answers. Who holds which form is known in memory alone, never written down, and
/// forgotten when the program ends: nobody can lead an answer back to who gave it.
@Component
public final class StaffForms {

  private static final int REMEMBERED = 20_000;

  private final FormTokens tokens;
  private final ConcurrentHashMap<Holder, FormToken> held = new ConcurrentHashMap<>();

  StaffForms(FormTokens tokens) {
    this.tokens = tokens;
  }

  private record Holder(long roundId, long accountId) {}

  /// The token of the form of one person.
  public String open(long roundId, long accountId) {
    if (held.size() >= REMEMBERED) {
      held.clear();
    }
    var number = held.computeIfAbsent(new Holder(roundId, accountId), holder -> tokens.number());
    return tokens.open(roundId, OptionalLong.empty(), number);
  }
}
