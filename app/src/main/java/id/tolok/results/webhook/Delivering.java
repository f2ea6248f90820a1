package id.tolok.results.webhook;

import id.tolok.access.SealedSecrets;
import id.tolok.results.store.DeliveryStore;
import id.tolok.results.store.DeliveryStore.Claimed;
import id.tolok.results.store.DeliveryStore.State;
import id.tolok.shell.viewer.CurrentViewer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sends what is due. A program that does not take a message is asked again, ever more rarely, for
/// about two days; then a person may have it sent again.
@Component
class Delivering {

  private static final int AT_ONCE = 20;
  private static final Duration CONNECT = Duration.ofSeconds(5);

  /// From one attempt to the next.
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(24));

  /// The answer of one attempt.
  private record Answer(@Nullable Integer status, @Nullable String problem) {
    boolean taken() {
      return status != null && status >= 200 && status < 300;
    }
  }

  private final DeliveryStore store;
  private final Destinations destinations;
  private final SealedSecrets secrets;
  private final WebhookSettings settings;
  private final Clock clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Delivering(
      DeliveryStore store,
      Destinations destinations,
      SealedSecrets secrets,
      WebhookSettings settings,
      Clock clock) {
    this.store = store;
    this.destinations = destinations;
    this.secrets = secrets;
    this.settings = settings;
    this.clock = clock;
  }

  /// What a secret is sealed for.
  static final String PURPOSE = "webhook";

  /// Sends what is due, a few at once.
  ///
  /// @return how many were sent, taken or not
  int sendDue() {
    Duration lease = settings.timeout().plus(CONNECT).plus(CONNECT);
    var due = CurrentViewer.asProgram(() -> store.claim(clock.instant(), lease, AT_ONCE));
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      due.forEach(claimed -> senders.submit(() -> deliver(claimed)));
    }
    return due.size();
  }

  /// Forgets what ended long ago.
  void forget() {
    CurrentViewer.asProgram(() -> {
      store.forgetEndedBefore(clock.instant().minus(settings.kept()));
      return true;
    });
  }

  private Object deliver(Claimed claimed) {
    var answer = send(claimed);
    var now = clock.instant();
    boolean last = claimed.attempts() > PAUSES.size();
    var state = answer.taken() ? State.DELIVERED : last ? State.FAILED : State.WAITING;
    Instant next = state == State.WAITING ? now.plus(PAUSES.get(claimed.attempts() - 1)) : null;
    return CurrentViewer.asProgram(() -> {
      store.attempted(claimed.deliveryId(), state, answer.status(), answer.problem(), next, now);
      return state;
    });
  }

  private Answer send(Claimed claimed) {
    var refusal = destinations.refusal(claimed.webhook().address());
    if (refusal.isPresent()) {
      return new Answer(null, refusal.get().name());
    }
    var secret = secrets.open(PURPOSE, claimed.webhook().secret());
    if (secret.isEmpty()) {
      return new Answer(null, "SECRET_LOST");
    }
    var request =
        HttpRequest.newBuilder(URI.create(claimed.webhook().address()))
            .timeout(settings.timeout())
            .header("Content-Type", "application/json; charset=utf-8")
            .header("User-Agent", "Tolok-Webhook/1")
            .header("Tolok-Event", claimed.event())
            .header("Tolok-Delivery", claimed.eventKey().toString())
            .header(Signature.HEADER, Signature.of(secret.get(), clock.instant(), claimed.body()))
            .POST(HttpRequest.BodyPublishers.ofString(claimed.body()))
            .build();
    try {
      var response = client.send(request, BodyHandlers.ofInputStream());
      // What a program answers beside its code is not read: it may have no end.
      response.body().close();
      return new Answer(
          response.statusCode(), response.statusCode() < 300 ? null : "REFUSED_BY_PROGRAM");
    } catch (HttpTimeoutException late) {
      return new Answer(null, "TOO_LATE");
    } catch (IOException unreachable) {
      return new Answer(null, "UNREACHABLE");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Answer(null, "UNREACHABLE");
    }
  }
}
