package id.tolok.shell.web;

import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Explains a problem that a program was told; the `type` of its answer leads here.
@Controller
public final class ProblemPage {

  private final Pages pages;
  private final Visit visit;

  ProblemPage(Pages pages, Visit visit) {
    this.pages = pages;
    this.visit = visit;
  }

  /// What the page shows.
  ///
  /// @param code for programs to branch on
  /// @param detail what it means
  /// @param help what to do about it; empty where the detail says so
  public record ProblemView(String code, String detail, String help) {}

  @GetMapping("/masalah/{kunci:[a-z]+(?:\\.[a-z0-9-]+)+}")
  View problem(@PathVariable String kunci) {
    var words = visit.words();
    if (!words.has(kunci + ".title") || !words.has(kunci + ".detail")) {
      throw new NotFound("problem", kunci);
    }
    return pages.titled(
        "shell/problem",
        words.get(kunci + ".title"),
        new ProblemView(
            kunci.substring(kunci.lastIndexOf('.') + 1),
            words.get(kunci + ".detail", "…", "…", "…"),
            words.has(kunci + ".help") ? words.get(kunci + ".help") : ""));
  }
}
