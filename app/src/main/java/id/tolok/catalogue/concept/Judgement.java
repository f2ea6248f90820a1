package id.tolok.catalogue.concept;

/// Something a person decided about concepts.
public enum Judgement {
  CONFIRM,
  REJECT,
  /// Two indicators that were not proposed were said to mean the same.
  JOIN,
  SPLIT,
  MERGE,
  RENAME;

  /// How the trail calls it.
  public String trailAction() {
    return switch (this) {
      case CONFIRM -> "catalogue.concept-confirmed";
      case REJECT -> "catalogue.concept-rejected";
      case JOIN -> "catalogue.concept-joined";
      case SPLIT -> "catalogue.concept-split";
      case MERGE -> "catalogue.concept-merged";
      case RENAME -> "catalogue.concept-renamed";
    };
  }
}
