package id.tolok.results.webhook;

import id.tolok.measurement.FigureEvent;
import java.util.Arrays;
import java.util.Optional;

/// What other programs can be told.
enum WebhookEvent {
  FIGURES_SUBMITTED("figures.submitted"),
  FIGURES_RETURNED("figures.returned"),
  FIGURES_APPROVED("figures.approved"),
  RESULTS_CHANGED("results.changed"),
  /// Sent when somebody tries whether a program listens.
  TEST("test");

  private final String code;

  WebhookEvent(String code) {
    this.code = code;
  }

  /// How messages and the database call it. Never changes.
  String code() {
    return code;
  }

  /// Whether a program chooses to be told.
  boolean isChosen() {
    return this != TEST;
  }

  static Optional<WebhookEvent> ofCode(String code) {
    return Arrays.stream(values()).filter(event -> event.code.equals(code)).findFirst();
  }

  /// The event for something that happened to figures; empty where nobody is told of it.
  static Optional<WebhookEvent> of(FigureEvent.Kind kind) {
    return switch (kind) {
      case SUBMITTED -> Optional.of(FIGURES_SUBMITTED);
      case RETURNED -> Optional.of(FIGURES_RETURNED);
      case APPROVED -> Optional.of(FIGURES_APPROVED);
      case ENTERED, VERIFIED, LOCKED, REOPENED -> Optional.empty();
    };
  }
}
