package id.tolok.shell.web;

import id.tolok.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The first page.
@Controller
public final class HomePage {

  /// What the first page shows.
  public record HomeView(String greeting) {}

  private final Pages pages;

  HomePage(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/")
  View home() {
    return pages.page("shell/home", "shell.home.title", new HomeView("Tolok"));
  }
}
