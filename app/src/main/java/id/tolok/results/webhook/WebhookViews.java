package id.tolok.results.webhook;

import id.tolok.organization.Agency;
import id.tolok.results.store.DeliveryStore.Delivery;
import id.tolok.results.store.DeliveryStore.State;
import id.tolok.results.store.WebhookStore.Webhook;
import id.tolok.results.webhook.WebhookPages.Form;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Makes the ready text of the pages of programs that are told.
@Component
public final class WebhookViews {

  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// An event to choose.
  public record EventChoice(Field field, boolean checked) {}

  /// The fields of a program.
  public record FormView(
      Field name, Field address, Field events, List<EventChoice> choices, boolean active) {
    public List<Field> fields() {
      return List.of(name, address, events);
    }
  }

  /// One program in the list.
  public record Line(
      String name, String page, String address, String agency, String events, Badge state) {}

  /// The list.
  public record ListView(
      List<Line> lines, FormView form, Field agency, List<Option> agencies, boolean several) {}

  /// A secret, shown once.
  public record SecretView(String name, String secret, String page) {}

  /// One thing that was told.
  public record DeliveryLine(
      String at,
      String event,
      Badge state,
      String answer,
      String attempts,
      String page,
      String again,
      boolean repeatable) {}

  /// One program.
  public record OneView(
      List<Crumb> crumbs,
      String agency,
      String page,
      int version,
      FormView form,
      List<DeliveryLine> deliveries,
      @Nullable String older,
      @Nullable String newest) {}

  /// What was told, as it was sent.
  public record BodyView(List<Crumb> crumbs, String body) {}

  private final Visit visit;

  WebhookViews(Visit visit) {
    this.visit = visit;
  }

  ListView list(
      List<Webhook> all, List<Delivery> latest, List<Agency> agencies, Form form, long chosen) {
    Map<Long, String> names = agencies.stream().collect(Collectors.toMap(Agency::id, Agency::name));
    Map<Long, Delivery> last =
        latest.stream().collect(Collectors.toMap(Delivery::webhookId, Function.identity()));
    return new ListView(
        all.stream()
            .map(webhook ->
                new Line(
                    webhook.name(),
                    page(webhook),
                    webhook.address(),
                    names.getOrDefault(webhook.agencyId(), ""),
                    events(webhook.events()),
                    state(webhook, last.get(webhook.id()))))
            .toList(),
        form(form),
        Field.of("instansi", visit.w("results.webhook.agency")),
        agencies.stream()
            .map(agency ->
                new Option(String.valueOf(agency.id()), agency.name(), agency.id() == chosen))
            .toList(),
        agencies.size() > 1);
  }

  SecretView secret(long id, String name, String secret) {
    return new SecretView(name, secret, "/webhook/" + id);
  }

  OneView one(
      Webhook webhook,
      String agency,
      Form form,
      List<Delivery> shown,
      int most,
      @Nullable Long before) {
    var page = shown.subList(0, Math.min(shown.size(), most));
    return new OneView(
        crumbs(),
        agency,
        page(webhook),
        webhook.version(),
        form(form),
        page.stream().map(delivery -> line(webhook, delivery)).toList(),
        shown.size() > most ? page(webhook) + "?sebelum=" + page.getLast().id() : null,
        before == null ? null : page(webhook));
  }

  BodyView delivery(Webhook webhook, long delivery, String body) {
    return new BodyView(
        List.of(crumbs().getFirst(), new Crumb(webhook.name(), page(webhook))),
        PRETTY.writeValueAsString(PRETTY.readTree(body)));
  }

  private List<Crumb> crumbs() {
    return List.of(new Crumb(visit.w("results.webhook.title"), "/webhook"));
  }

  private static String page(Webhook webhook) {
    return "/webhook/" + webhook.id();
  }

  private FormView form(Form form) {
    var draft = form.draft();
    return new FormView(
        Field.of("nama", visit.w("results.webhook.name"))
            .withHint(visit.w("results.webhook.name.hint"))
            .withValue(draft.name())
            .withError(form.nameFault()),
        Field.of("alamat", visit.w("results.webhook.address"))
            .withHint(visit.w("results.webhook.address.hint"))
            .withValue(draft.address())
            .withError(form.addressFault()),
        Field.of("peristiwa", visit.w("results.webhook.events")).withError(form.eventsFault()),
        choices(draft.events()),
        draft.active());
  }

  private List<EventChoice> choices(Set<String> chosen) {
    return Arrays.stream(WebhookEvent.values())
        .filter(WebhookEvent::isChosen)
        .map(event ->
            new EventChoice(
                Field.optional("peristiwa", event(event)).withValue(event.code()),
                chosen.contains(event.code())))
        .toList();
  }

  private String event(WebhookEvent event) {
    return visit.w("results.webhook.event." + event);
  }

  private String events(Set<String> codes) {
    return Arrays.stream(WebhookEvent.values())
        .filter(event -> codes.contains(event.code()))
        .map(this::event)
        .collect(Collectors.joining(", "));
  }

  private DeliveryLine line(Webhook webhook, Delivery delivery) {
    String page = page(webhook) + "/kiriman/" + delivery.id();
    return new DeliveryLine(
        visit.format().time(delivery.madeAt()),
        WebhookEvent.ofCode(delivery.event()).map(this::event).orElse(delivery.event()),
        badge(delivery),
        answer(delivery),
        visit.format().number(delivery.attempts()),
        page,
        page + "/ulang",
        delivery.state() != State.WAITING || delivery.attempts() > 0);
  }

  private Badge state(Webhook webhook, @Nullable Delivery last) {
    if (!webhook.active()) {
      return new Badge(Tone.PLAIN, visit.w("results.webhook.state.off"));
    }
    return last == null
        ? new Badge(Tone.INFO, visit.w("results.webhook.state.silent"))
        : badge(last);
  }

  private Badge badge(Delivery delivery) {
    return switch (delivery.state()) {
      case DELIVERED -> new Badge(Tone.GOOD, visit.w("results.webhook.state.delivered"));
      case FAILED -> new Badge(Tone.BAD, visit.w("results.webhook.state.failed"));
      case WAITING ->
          delivery.attempts() == 0
              ? new Badge(Tone.INFO, visit.w("results.webhook.state.waiting"))
              : new Badge(Tone.WARNING, visit.w("results.webhook.state.retrying"));
    };
  }

  private String answer(Delivery delivery) {
    String problem = delivery.problem();
    String said =
        delivery.answerStatus() != null
            ? visit.w("results.webhook.answer.code", String.valueOf(delivery.answerStatus()))
            : problem == null ? "–" : visit.w("results.webhook.problem." + problem);
    return delivery.state() == State.WAITING && delivery.attempts() > 0
        ? said
            + " "
            + visit.w("results.webhook.answer.next", visit.format().time(delivery.nextAt()))
        : said;
  }
}
