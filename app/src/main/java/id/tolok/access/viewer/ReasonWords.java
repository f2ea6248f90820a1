package id.tolok.access.viewer;

import id.tolok.access.Role;
import id.tolok.access.rights.Grant;
import id.tolok.access.rights.Place;
import id.tolok.access.rights.Reason;
import id.tolok.shell.Preferences;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Says the reasons of a decision.
@Component
public final class ReasonWords {

  private final Clock clock;

  ReasonWords(Clock clock) {
    this.clock = clock;
  }

  public List<String> inCurrentLanguage(List<Reason> reasons) {
    return in(currentLanguage(), reasons);
  }

  /// The language of the request being answered; Indonesian for work outside of one.
  private static Language currentLanguage() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
        ? Preferences.language(current.getRequest())
        : Language.ID;
  }

  public List<String> in(Language language, List<Reason> reasons) {
    var words = Words.in(language);
    return reasons.stream().map(reason -> sentence(words, reason)).toList();
  }

  private String sentence(Words words, Reason reason) {
    return switch (reason) {
      case Reason.Granted(var grant) ->
          words.get("access.reason.granted", held(words, grant), span(words, grant));
      case Reason.Denied(var denial) ->
          words.get(
              "access.reason.denied",
              action(words, denial.action()),
              place(words, denial.place()),
              denial.reason());
      case Reason.RoleLacks(var grant, var action) ->
          words.get("access.reason.role-lacks", held(words, grant), action(words, action));
      case Reason.Elsewhere(var grant) -> words.get("access.reason.elsewhere", held(words, grant));
      case Reason.OtherTime(var grant) ->
          words.get("access.reason.other-time", held(words, grant), span(words, grant));
      case Reason.NoRole(var action, var roles) ->
          words.get(
              "access.reason.no-role",
              action(words, action),
              roles.stream().map(Role::key).map(words::get).collect(Collectors.joining(", ")));
      case Reason.AccountShut(var state) ->
          words.get("access.reason.account-shut", words.get(state.key()));
      case Reason.BeyondOwnReach() -> words.get("access.reason.beyond-reach");
      case Reason.TokenLacks(var action) ->
          words.get("access.reason.token-lacks", action(words, action));
      case Reason.NotSignedIn() -> words.get("access.reason.not-signed-in");
      case Reason.Program() -> words.get("access.reason.program");
    };
  }

  private static String held(Words words, Grant grant) {
    var role = words.get(grant.role().key());
    var place = place(words, grant.place());
    return grant.position() == null
        ? words.get("access.reason.held", role, place)
        : words.get("access.reason.held-by-position", role, place, grant.position());
  }

  private String span(Words words, Grant grant) {
    var format = new Formats(words.language(), clock.getZone());
    var from = grant.from();
    var to = grant.to();
    if (from != null && to != null) {
      return words.get("access.span.between", format.date(from), format.date(to));
    }
    if (from != null) {
      return words.get("access.span.from", format.date(from));
    }
    return to == null
        ? words.get("access.span.always")
        : words.get("access.span.until", format.date(to));
  }

  private static String place(Words words, Place place) {
    return place.name().isEmpty() ? words.get("access.place.installation") : place.name();
  }

  private static String action(Words words, Action action) {
    return words.get("access.action." + action.name());
  }
}
