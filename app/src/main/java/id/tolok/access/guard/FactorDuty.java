package id.tolok.access.guard;

import id.tolok.access.AccessSettings;
import id.tolok.access.rights.Standing;
import org.springframework.stereotype.Component;

/// Who has to use a second factor, as configured.
@Component
public final class FactorDuty {

  private final AccessSettings settings;

  FactorDuty(AccessSettings settings) {
    this.settings = settings;
  }

  public boolean isNeeded(Standing standing) {
    return standing.grants().stream()
        .anyMatch(held ->
            held.holdsOn(standing.day()) && settings.secondFactorFor().contains(held.role()));
  }
}
