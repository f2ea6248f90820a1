package id.tolok.measurement.web.history;

import id.tolok.measurement.FigureState;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.wording.Formats;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Amounts and states as people read them.
@Component
final class FigureWords {

  private final Visit visit;

  FigureWords(Visit visit) {
    this.visit = visit;
  }

  String amount(@Nullable BigDecimal amount, String unit) {
    if (amount == null) {
      return visit.w("measurement.history.empty");
    }
    return Formats.withUnit(visit.format().number(amount), unit);
  }

  Badge state(FigureState state) {
    Tone tone =
        switch (state) {
          case DRAFT -> Tone.PLAIN;
          case SUBMITTED, VERIFIED -> Tone.INFO;
          case APPROVED, LOCKED -> Tone.GOOD;
          case RETURNED -> Tone.BAD;
        };
    return new Badge(tone, visit.w("measurement.state." + state.name()));
  }
}
