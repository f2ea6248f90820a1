package id.tolok.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@ExtendWith(BrowserExtension.class)
class FrameIT {

  @Autowired private People people;
  @Autowired private Places places;
  private SignedIn reader;

  @BeforeEach
  void somebody() {
    long agency = places.agency(places.regency("Kabupaten Bingkai"), "Kecamatan Bingkai");
    reader = people.at(agency, Role.READER);
  }

  @ParameterizedTest
  @MethodSource("id.tolok.testing.Browsers#everyWay")
  void firstPageIsAccessible(Size size, Look look, Browsers browsers) {
    var page = browsers.page(reader, size, look);
    page.navigate("/");
    browsers.picture(page, "beranda-%s-%s".formatted(size, look).toLowerCase(Locale.ROOT));
    browsers.thenAccessible(page);
    browsers.thenNotWiderThanWindow(page);
  }

  @ParameterizedTest
  @MethodSource("id.tolok.testing.Browsers#everyWay")
  void visitorsAreWelcomed(Size size, Look look, Browsers browsers) {
    var page = browsers.page(people.nobody(), size, look);
    page.navigate("/");
    browsers.picture(page, "sambutan-%s-%s".formatted(size, look).toLowerCase(Locale.ROOT));
    browsers.thenAccessible(page);
    browsers.thenNotWiderThanWindow(page);
  }

  @ParameterizedTest
  @MethodSource("id.tolok.testing.Browsers#everyWay")
  void errorPageIsAccessible(Size size, Look look, Browsers browsers) {
    var page = browsers.page(reader, size, look);
    page.navigate("/tidak-ada");
    browsers.picture(page, "galat-%s-%s".formatted(size, look).toLowerCase(Locale.ROOT));
    browsers.thenAccessible(page);
    browsers.thenNotWiderThanWindow(page);
  }

  @Test
  void languageIsRemembered(Browsers browsers) {
    var page = browsers.page(reader);
    page.navigate("/");
    page.locator(".menu > summary").click();
    page.locator("button[lang=en]").click();
    page.waitForSelector("html[lang=en]");
    page.navigate("/");
    assertThat(page.locator("h1").textContent()).isEqualTo("Home");
  }
}
