package id.tolok.survey.web.form;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import id.tolok.shell.asset.Assets;
import id.tolok.shell.wording.Words;
import id.tolok.survey.PublicService;
import id.tolok.survey.defence.FormTokens;
import id.tolok.survey.form.FilledForm;
import id.tolok.survey.form.Paper;
import id.tolok.survey.web.form.FormFrame.Kiosk;
import id.tolok.survey.web.form.FormFrame.OtherLanguage;
import id.tolok.survey.web.form.ServicesView.ServiceLink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes the pages of the form as bytes. A fresh form is written once for each paper, service,
/// language and kind of device; each visitor gets it with a token of their own in the middle.
@Component
public final class FormPages {

  private static final String TOKEN_PLACE = "~".repeat(FormTokens.LENGTH);
  private static final int THANKS_SECONDS = 8;
  private static final int IDLE_SECONDS = 60;

  private final TemplateEngine engine;
  private final Assets assets;
  private final FormTokens tokens;
  private final boolean sample;
  private final ConcurrentHashMap<Variant, Halves> written = new ConcurrentHashMap<>();

  FormPages(
      TemplateEngine engine,
      Assets assets,
      FormTokens tokens,
      @Value("${tolok.sample:false}") boolean sample) {
    this.engine = engine;
    this.assets = assets;
    this.tokens = tokens;
    this.sample = sample;
  }

  /// Whose page it is, in words; empty where that is not known.
  public record Where(String agency, String place) {

    public static final Where UNKNOWN = new Where("", "");
  }

  private record Variant(FormPlace place, long serviceId) {}

  /// A form without its token, as it was written for a paper.
  private record Halves(Paper paper, byte[] before, byte[] after) {

    static Halves of(Paper paper, byte[] page) {
      var text = new String(page, StandardCharsets.UTF_8);
      int at = text.indexOf(TOKEN_PLACE);
      return new Halves(
          paper,
          text.substring(0, at).getBytes(StandardCharsets.UTF_8),
          text.substring(at + TOKEN_PLACE.length()).getBytes(StandardCharsets.UTF_8));
    }

    byte[] with(String token) {
      var whole = new ByteArrayOutputStream(before.length + token.length() + after.length);
      whole.writeBytes(before);
      whole.writeBytes(token.getBytes(StandardCharsets.US_ASCII));
      whole.writeBytes(after);
      return whole.toByteArray();
    }
  }

  /// A fresh form with a token of its own.
  public byte[] form(Paper paper, FormPlace place, PublicService service) {
    return form(paper, place, service, tokens.open(paper.round().id(), paper.pointId()));
  }

  /// A fresh form with a token that was made before.
  public byte[] form(Paper paper, FormPlace place, PublicService service, String token) {
    // All kiosks of a place look alike.
    var looks = place.kiosk().isPresent() ? place.withKiosk(0) : place;
    var variant = new Variant(looks, service.id());
    var halves = written.get(variant);
    if (halves == null || halves.paper() != paper) {
      var view = new FormViews(paper, place).empty(service, TOKEN_PLACE);
      halves = Halves.of(paper, form(paper, place, view));
      written.put(variant, halves);
    }
    return halves.with(token);
  }

  /// A form as it was sent, to be sent again under a token.
  public byte[] filled(
      Paper paper, FormPlace place, FilledForm form, String token, FormNotice notice) {
    return form(paper, place, new FormViews(paper, place).filled(form, token, notice));
  }

  private byte[] form(Paper paper, FormPlace place, FormView view) {
    var title = Words.in(place.language()).get("survey.form.title");
    var address =
        paper.services().size() > 1
            ? place.address() + "?layanan=" + view.serviceId()
            : place.address();
    return rendered("survey/form/form", frame(title, at(paper), place, address, idle(place)), view);
  }

  private static @Nullable Kiosk idle(FormPlace place) {
    return place.kiosk().isEmpty() ? null : new Kiosk(place.address(), IDLE_SECONDS, true);
  }

  private static @Nullable Kiosk done(FormPlace place) {
    return place.kiosk().isEmpty() ? null : new Kiosk(place.address(), THANKS_SECONDS, false);
  }

  private static Where at(Paper paper) {
    return new Where(paper.agencyName(), paper.place());
  }

  /// Which service it is about.
  public byte[] services(Paper paper, FormPlace place) {
    var links =
        paper.services().stream()
            .map(service ->
                new ServiceLink(service.name(), place.withService(service.id()), service.free()))
            .toList();
    var title = Words.in(place.language()).get("survey.form.services.title");
    return rendered(
        "survey/form/services",
        frame(title, at(paper), place, place.address(), idle(place)),
        new ServicesView(paper.round().name(), links));
  }

  /// A page that says one thing.
  ///
  /// @param address of this page, without its language
  public byte[] note(FormPlace place, Where where, String address, NoteView view) {
    return rendered(
        "survey/form/note", frame(view.title(), where, place, address, done(place)), view);
  }

  private FormFrame frame(
      String title, Where where, FormPlace place, String address, @Nullable Kiosk kiosk) {
    var other = FormWords.other(place.language());
    return new FormFrame(
        title,
        where.agency(),
        where.place(),
        Words.in(place.language()),
        new OtherLanguage(other.ownName(), other.tag(), FormPlace.in(address, other)),
        sample,
        kiosk,
        assets);
  }

  private byte[] rendered(String template, FormFrame frame, Object view) {
    var output = new Utf8ByteOutput();
    engine.render(template, Map.of("frame", frame, "view", view), output);
    return output.toByteArray();
  }
}
