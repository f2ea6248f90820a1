package id.tolok.access.web.profile;

import id.tolok.access.secret.PasswordRules;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import java.util.List;
import org.springframework.stereotype.Component;

/// The two fields in which somebody chooses a password. What was typed is never sent back.
@Component
public final class PasswordFields {

  private final Visit visit;

  PasswordFields(Visit visit) {
    this.visit = visit;
  }

  public List<Field> empty() {
    return List.of(
        Field.of("sandi", visit.w("access.password.new"))
            .withHint(visit.w("access.password.hint", String.valueOf(PasswordRules.LENGTH_MIN))),
        Field.of("ulang", visit.w("access.password.again")));
  }

  /// The fields with what is wrong with the password.
  ///
  /// @param own words that belong to the person
  public List<Field> judged(String password, String again, List<String> own) {
    var fields = empty();
    var fault = PasswordRules.fault(password, own);
    return List.of(
        fields
            .get(0)
            .withError(
                fault
                    .map(found -> visit.w(found.key(), String.valueOf(PasswordRules.LENGTH_MIN)))
                    .orElse(null)),
        fields
            .get(1)
            .withError(
                fault.isEmpty() && !password.equals(again)
                    ? visit.w("access.password.different")
                    : null));
  }
}
