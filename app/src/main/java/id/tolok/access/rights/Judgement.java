package id.tolok.access.rights;

import java.util.List;

/// An answer and everything that led there, the deciding reason first.
public record Judgement(boolean allowed, List<Reason> reasons) {
  public Judgement {
    reasons = List.copyOf(reasons);
  }
}
