package id.tolok.shell.web;

import id.tolok.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What waits behind each line of the navigation, for pages that are shown before it is known.
@Controller
class NavigationLines {

  private final Pages pages;

  NavigationLines(Pages pages) {
    this.pages = pages;
  }

  /// @param halaman path of the page the lines stand on
  @GetMapping("/pilihan/menunggu")
  View lines(@RequestParam(defaultValue = "/") String halaman) {
    return pages.navigation("shell/navigation-lines", halaman);
  }
}
