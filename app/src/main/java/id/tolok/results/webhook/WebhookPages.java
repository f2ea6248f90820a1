package id.tolok.results.webhook;

import id.tolok.organization.Organizations;
import id.tolok.results.store.DeliveryStore;
import id.tolok.results.store.WebhookStore;
import id.tolok.results.store.WebhookStore.Draft;
import id.tolok.results.store.WebhookStore.Webhook;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Confirmation;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The programs that are told what happens: who, of what, and what came of it.
@Controller
final class WebhookPages {

  private static final String ADDRESS = "/webhook";
  private static final String ONE = ADDRESS + "/{id:\\d{1,18}}";
  private static final int NAME_MAX = 100;
  private static final int DELIVERIES = 50;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Webhooks webhooks;
  private final WebhookStore store;
  private final DeliveryStore deliveries;
  private final Destinations destinations;
  private final Messages messages;
  private final WebhookWorker worker;
  private final WebhookViews views;
  private final Organizations organizations;
  private final Clock clock;

  WebhookPages(
      Pages pages,
      Visit visit,
      Gate gate,
      Webhooks webhooks,
      WebhookStore store,
      DeliveryStore deliveries,
      Destinations destinations,
      Messages messages,
      WebhookWorker worker,
      WebhookViews views,
      Organizations organizations,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.webhooks = webhooks;
    this.store = store;
    this.deliveries = deliveries;
    this.destinations = destinations;
    this.messages = messages;
    this.worker = worker;
    this.views = views;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// What a form says, with what is wrong with it.
  record Form(
      Draft draft,
      @Nullable String nameFault,
      @Nullable String addressFault,
      @Nullable String eventsFault) {
    boolean wrong() {
      return nameFault != null || addressFault != null || eventsFault != null;
    }

    static Form empty() {
      return new Form(
          new Draft("", "", Set.of(WebhookEvent.FIGURES_APPROVED.code()), true), null, null, null);
    }

    static Form of(Webhook webhook) {
      return new Form(
          new Draft(webhook.name(), webhook.address(), webhook.events(), webhook.active()),
          null,
          null,
          null);
    }
  }

  @GetMapping(ADDRESS)
  View list() {
    return list(200, Form.empty(), 0);
  }

  private View list(int status, Form form, long agency) {
    gate.requireAnywhere(Action.WEBHOOK_EDIT);
    var agencies = gate.agencies(Action.WEBHOOK_EDIT);
    var all = store.ofAgencies(agencies);
    var latest = deliveries.latest(all.stream().map(Webhook::id).toList());
    var mine =
        organizations.agencies().stream().filter(each -> agencies.contains(each.id())).toList();
    long chosen = agency != 0 ? agency : visit.context().agencyId().orElse(0);
    return pages.page(
        status,
        "results/webhook-list",
        "results.webhook.title",
        views.list(all, latest, mine, form, chosen));
  }

  @PostMapping(ADDRESS)
  View add(
      @RequestParam(defaultValue = "0") long instansi,
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") String alamat,
      @RequestParam(defaultValue = "") List<String> peristiwa) {
    var form = form(nama, alamat, peristiwa, true);
    if (form.wrong()) {
      return list(422, form, instansi);
    }
    var made = webhooks.add(organizations.agency(instansi).id(), form.draft());
    return secret(made.id(), form.draft().name(), made.secret());
  }

  private View secret(long id, String name, String secret) {
    return pages.page(
        "results/webhook-secret", "results.webhook.secret.title", views.secret(id, name, secret));
  }

  @GetMapping(ONE)
  View one(
      @PathVariable long id,
      @RequestParam(name = "sebelum", required = false) @Nullable Long before) {
    var webhook = webhooks.webhook(id);
    return one(200, webhook, Form.of(webhook), before);
  }

  private View one(int status, Webhook webhook, Form form, @Nullable Long before) {
    var shown =
        deliveries.ofWebhook(
            webhook.id(),
            before == null ? OptionalLong.empty() : OptionalLong.of(before),
            DELIVERIES + 1);
    return pages.titled(
        status,
        "results/webhook",
        webhook.name(),
        views.one(
            webhook,
            organizations.agency(webhook.agencyId()).name(),
            form,
            shown,
            DELIVERIES,
            before));
  }

  @PostMapping(ONE)
  View change(
      @PathVariable long id,
      @RequestParam int versi,
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") String alamat,
      @RequestParam(defaultValue = "") List<String> peristiwa,
      @RequestParam(defaultValue = "") String aktif) {
    var webhook = webhooks.webhook(id);
    var form = form(nama, alamat, peristiwa, aktif.equals("ya"));
    if (form.wrong()) {
      return one(422, webhook, form, null);
    }
    if (webhook.version() != versi || !webhooks.change(webhook, form.draft())) {
      return pages.redirect(
          ADDRESS + "/" + id, Notice.bad(visit.w("results.webhook.changed-meanwhile")));
    }
    worker.wake();
    return pages.redirect(ADDRESS + "/" + id, Notice.good(visit.w("results.webhook.saved")));
  }

  @PostMapping(ONE + "/rahasia")
  View renew(@PathVariable long id, @RequestParam(defaultValue = "") String yakin) {
    var webhook = webhooks.webhook(id);
    if (!yakin.equals("ya")) {
      return confirmation(
          visit.w("results.webhook.secret.question", webhook.name()),
          visit.w("results.webhook.secret.renew"),
          ADDRESS + "/" + id + "/rahasia",
          ADDRESS + "/" + id);
    }
    return secret(id, webhook.name(), webhooks.renewSecret(webhook));
  }

  @PostMapping(ONE + "/hapus")
  View remove(@PathVariable long id, @RequestParam(defaultValue = "") String yakin) {
    var webhook = webhooks.webhook(id);
    if (!yakin.equals("ya")) {
      return confirmation(
          visit.w("results.webhook.remove.question", webhook.name()),
          visit.w("results.webhook.remove"),
          ADDRESS + "/" + id + "/hapus",
          ADDRESS + "/" + id);
    }
    webhooks.remove(webhook);
    return pages.redirect(ADDRESS, Notice.good(visit.w("results.webhook.removed", webhook.name())));
  }

  private View confirmation(String question, String label, String action, String back) {
    return pages.page(
        "shell/confirmation",
        "shell.confirm.title",
        new Confirmation(question, label, action, Map.of(), back));
  }

  @PostMapping(ONE + "/coba")
  View test(@PathVariable long id) {
    var webhook = webhooks.webhook(id);
    if (!webhook.active()) {
      return pages.redirect(
          ADDRESS + "/" + id, Notice.warning(visit.w("results.webhook.test.inactive")));
    }
    messages.test(webhook);
    worker.wake();
    return pages.redirect(ADDRESS + "/" + id, Notice.good(visit.w("results.webhook.test.sent")));
  }

  @PostMapping(ONE + "/kiriman/{delivery:\\d{1,18}}/ulang")
  View again(@PathVariable long id, @PathVariable long delivery) {
    var webhook = webhooks.webhook(id);
    boolean done = deliveries.again(webhook.id(), delivery, clock.instant());
    worker.wake();
    return pages.redirect(
        ADDRESS + "/" + id,
        done
            ? Notice.good(visit.w("results.webhook.again.done"))
            : Notice.warning(visit.w("results.webhook.again.running")));
  }

  @GetMapping(ONE + "/kiriman/{delivery:\\d{1,18}}")
  View delivery(@PathVariable long id, @PathVariable long delivery) {
    var webhook = webhooks.webhook(id);
    var body =
        deliveries
            .body(webhook.id(), delivery)
            .orElseThrow(() -> new NotFound("delivery", delivery));
    return pages.page(
        "results/webhook-delivery",
        "results.webhook.delivery.title",
        views.delivery(webhook, delivery, body));
  }

  private Form form(String name, String address, List<String> events, boolean active) {
    Set<String> chosen = new LinkedHashSet<>();
    events.stream()
        .flatMap(code -> WebhookEvent.ofCode(code).stream())
        .filter(WebhookEvent::isChosen)
        .map(WebhookEvent::code)
        .forEach(chosen::add);
    var draft = new Draft(name.strip(), address.strip(), chosen, active);
    String nameFault =
        draft.name().isEmpty() || draft.name().length() > NAME_MAX
            ? visit.w("results.webhook.name.fault", String.valueOf(NAME_MAX))
            : null;
    return new Form(
        draft,
        nameFault,
        destinations
            .refusal(draft.address())
            .map(refusal -> visit.w("results.webhook.refused." + refusal))
            .orElse(null),
        chosen.isEmpty() ? visit.w("results.webhook.events.fault") : null);
  }
}
