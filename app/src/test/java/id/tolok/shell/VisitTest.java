package id.tolok.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

class VisitTest {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final Instant SIX_IN_JAKARTA = Instant.parse("2026-04-05T23:00:00Z");
  private static final AgencyChoices.Choice WEST =
      new AgencyChoices.Choice(1, "Kecamatan Baratlaut", "Kabupaten Nusa", JAKARTA);
  private static final AgencyChoices.Choice EAST =
      new AgencyChoices.Choice(
          2, "Kecamatan Timurlaut", "Kabupaten Nusa", ZoneId.of("Asia/Jayapura"));

  @Test
  void timesGoByTheClockOfTheOnlyOffice() {
    assertThat(time("", EAST)).isEqualTo("6 Apr 2026 08.00");
  }

  @Test
  void timesGoByTheClockOfTheOfficeChosen() {
    assertThat(time("2", WEST, EAST)).isEqualTo("6 Apr 2026 08.00");
    assertThat(time("1", WEST, EAST)).isEqualTo("6 Apr 2026 06.00");
  }

  @Test
  void officesOfOneZoneNeedNoChoice() {
    var other = new AgencyChoices.Choice(3, "Kecamatan Tenggara", "Kabupaten Nusa", EAST.zone());
    assertThat(time("", EAST, other)).isEqualTo("6 Apr 2026 08.00");
  }

  @Test
  void officesOfSeveralZonesAreShownByTheServersClock() {
    assertThat(time("", WEST, EAST)).isEqualTo("6 Apr 2026 06.00");
  }

  private static String time(String chosen, AgencyChoices.Choice... inScope) {
    var request = new MockHttpServletRequest();
    request.setCookies(new Cookie("tolok-konteks", chosen + ".2026.1"));
    var beans = new StaticListableBeanFactory();
    AgencyChoices choices = () -> List.of(inScope);
    beans.addBean("choices", choices);
    var visit =
        new Visit(
            request,
            beans.getBeanProvider(AgencyChoices.class),
            Clock.fixed(SIX_IN_JAKARTA, JAKARTA));
    var person = new Viewer(OptionalLong.of(7), "Sari", Set.of(1L, 2L, 3L), Viewer.Kind.PERSON);
    return CurrentViewer.as(person, () -> visit.format().time(SIX_IN_JAKARTA));
  }
}
