package id.tolok.access.web;

import id.tolok.access.guard.ReturnAddress;
import id.tolok.access.guard.SessionCookie;
import id.tolok.access.signin.SignIn;
import id.tolok.access.signin.SignIn.Outcome;
import id.tolok.access.signin.Visitor;
import id.tolok.shell.CurrentViewer;
import id.tolok.shell.Pages;
import id.tolok.shell.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Signing in.
@Controller
public final class SignInPage {

  private final Pages pages;
  private final SignIn signIn;

  SignInPage(Pages pages, SignIn signIn) {
    this.pages = pages;
    this.signIn = signIn;
  }

  @GetMapping("/masuk")
  View form(@RequestParam(defaultValue = "/") String kembali) {
    var back = ReturnAddress.safe(kembali);
    if (CurrentViewer.get().kind() == Viewer.Kind.PERSON) {
      return new RedirectView(back);
    }
    return pages.page("access/sign-in", "access.sign-in.title", SignInView.empty(back));
  }

  @PostMapping("/masuk")
  View signIn(
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") String sandi,
      @RequestParam(defaultValue = "/") String kembali,
      HttpServletRequest request,
      HttpServletResponse response) {
    var back = ReturnAddress.safe(kembali);
    return switch (signIn.withPassword(nama, sandi, Visitor.of(request))) {
      case Outcome.Opened(var token, var stage) -> {
        SessionCookie.SESSION.write(request, response, token);
        yield new RedirectView(back);
      }
      case Outcome.Wrong() ->
          pages.page(422, "access/sign-in", "access.sign-in.title", SignInView.wrong(nama, back));
      case Outcome.Wait(var left) ->
          pages.page(
              429, "access/sign-in", "access.sign-in.title", SignInView.waiting(nama, back, left));
    };
  }
}
