package id.tolok.access.web.signin;

import id.tolok.access.guard.SessionCookie;
import id.tolok.access.guard.SessionFilter;
import id.tolok.access.oidc.Provider;
import id.tolok.access.secret.Passwords;
import id.tolok.access.signin.SecondFactor;
import id.tolok.access.signin.Sessions;
import id.tolok.access.signin.SignIn;
import id.tolok.access.signin.SignIn.Outcome;
import id.tolok.access.signin.Visitor;
import id.tolok.access.store.OpenSession;
import id.tolok.access.store.OpenSession.Stage;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.request.LocalAddress;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Signing in and out.
@Controller
final class SignInPage {

  private final Pages pages;
  private final Visit visit;
  private final SignIn signIn;
  private final SecondFactor factor;
  private final Sessions sessions;
  private final Provider provider;

  SignInPage(
      Pages pages,
      Visit visit,
      SignIn signIn,
      SecondFactor factor,
      Sessions sessions,
      Provider provider) {
    this.pages = pages;
    this.visit = visit;
    this.signIn = signIn;
    this.factor = factor;
    this.sessions = sessions;
    this.provider = provider;
  }

  @GetMapping("/masuk")
  View form(@RequestParam(defaultValue = "/") String kembali) {
    if (CurrentViewer.get().kind() == Viewer.Kind.PERSON) {
      return pages.redirect(local(kembali));
    }
    return form(200, "", local(kembali), null, null);
  }

  @PostMapping("/masuk")
  View signIn(
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") String sandi,
      @RequestParam(defaultValue = "/") String kembali,
      HttpServletRequest request,
      HttpServletResponse response) {
    var back = local(kembali);
    var carried = Carried.along(request);
    try {
      return switch (signIn.withPassword(nama, sandi, Visitor.of(request))) {
        case Outcome.Opened(var token, var stage) -> {
          SessionCookie.SESSION.write(request, response, token);
          yield stage == Stage.FULL ? onward(back, carried) : code(200, back, carried, null);
        }
        case Outcome.Wrong() -> form(422, nama, back, carried, visit.w("access.sign-in.wrong"));
        case Outcome.Wait(var left) -> form(429, nama, back, carried, Waiting.words(visit, left));
      };
    } catch (Passwords.Busy busy) {
      return form(503, nama, back, carried, visit.w("access.sign-in.busy"));
    }
  }

  /// A form sent after the session had ended: asks to sign in and keeps what was typed. Only the
  /// filters lead here.
  @RequestMapping("/masuk/lanjut")
  View carryOn(HttpServletRequest request) {
    if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String address)) {
      return pages.redirect("/masuk");
    }
    return form(
        401, "", "/", Carried.original(address, request), visit.w("access.sign-in.expired"));
  }

  @GetMapping("/masuk/kode")
  View code(
      @RequestParam(defaultValue = "/") String kembali,
      @RequestAttribute(name = SessionFilter.SESSION, required = false)
          @Nullable OpenSession session) {
    return isPending(session) ? code(200, local(kembali), null, null) : pages.redirect("/masuk");
  }

  @PostMapping("/masuk/kode")
  View code(
      @RequestParam(defaultValue = "") String kode,
      @RequestParam(defaultValue = "/") String kembali,
      @RequestAttribute(name = SessionFilter.SESSION, required = false)
          @Nullable OpenSession session,
      HttpServletRequest request,
      HttpServletResponse response) {
    var back = local(kembali);
    var carried = Carried.along(request);
    if (!isPending(session)) {
      return form(401, "", back, carried, visit.w("access.sign-in.expired"));
    }
    return switch (factor.finish(Objects.requireNonNull(session), kode, Visitor.of(request))) {
      case SecondFactor.Outcome.Opened(var token) -> {
        SessionCookie.SESSION.write(request, response, token);
        yield onward(back, carried);
      }
      case SecondFactor.Outcome.Wrong() -> code(422, back, carried, visit.w("access.code.wrong"));
      case SecondFactor.Outcome.Wait(var left) ->
          code(429, back, carried, Waiting.words(visit, left));
    };
  }

  @PostMapping("/keluar")
  View signOut(
      @RequestAttribute(name = SessionFilter.SESSION, required = false)
          @Nullable OpenSession session,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (session != null) {
      signIn.signOut(session, Visitor.of(request));
    }
    SessionCookie.SESSION.clear(request, response);
    return pages.redirect("/masuk", Notice.good(visit.w("access.signed-out")));
  }

  private View onward(String back, @Nullable Carried carried) {
    return carried == null
        ? pages.redirect(back)
        : pages.page("access/send-again", "access.send-again.title", carried);
  }

  private View form(
      int status, String name, String back, @Nullable Carried carried, @Nullable String message) {
    var view =
        new SignInView(
            Field.of("nama", visit.w("access.sign-in.name")).withValue(name),
            Field.of("sandi", visit.w("access.sign-in.password")),
            back,
            carried,
            message,
            provider.name().orElse(null));
    return pages.page(status, "access/sign-in", "access.sign-in.title", view);
  }

  private View code(int status, String back, @Nullable Carried carried, @Nullable String message) {
    var view =
        new CodeView(
            Field.of("kode", visit.w("access.code.label")).withHint(visit.w("access.code.hint")),
            back,
            carried,
            message);
    return pages.page(status, "access/code", "access.code.title", view);
  }

  private static boolean isPending(@Nullable OpenSession session) {
    return session != null && session.stage() == Stage.SECOND_FACTOR;
  }

  private static String local(String address) {
    return LocalAddress.find(address).orElse("/");
  }
}
