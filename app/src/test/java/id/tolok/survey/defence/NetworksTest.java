package id.tolok.survey.defence;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.survey.defence.Admission.Refused;
import id.tolok.survey.defence.Admission.Taken;
import id.tolok.survey.given.GivenSheet.FormToken;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  private static final String HOME = "203.0.113.9";
  static final DefenceSettings SETTINGS =
      new DefenceSettings(
          Duration.ofHours(24),
          30,
          120,
          15,
          300,
          60,
          Duration.ofSeconds(8),
          400,
          Duration.ofDays(30));

  private final SettableClock clock = new SettableClock();
  private final Networks networks = new Networks(SETTINGS, clock);
  private int look;
  private long number;

  @Test
  void thirtySheetsOfAnHourCountAndTheNextHoldsAll() {
    for (int sheet = 1; sheet <= 30; sheet++) {
      assertThat(different(HOME)).isEqualTo("counts");
    }
    assertThat(different(HOME)).isEqualTo("TOO_MANY");
    assertThat(different(HOME)).isEqualTo("held before");
  }

  @Test
  void aDayKnowsHowManySheetsTheRoundHadBeforeIt() {
    networks.ofAddress(1, 500, HOME, WIB);
    var later = networks.ofAddress(1, 900, HOME, WIB);
    assertThat(((Taken) later.sheet(next(), 1, clock.instant())).sheetsBefore()).isEqualTo(500);
    clock.pass(Duration.ofDays(1));
    var next = networks.ofAddress(1, 1_400, HOME, WIB);
    assertThat(((Taken) next.sheet(next(), 1, clock.instant())).sheetsBefore()).isEqualTo(1_400);
  }

  @Test
  void anHourLaterTheCountBeginsAnewButADayHasItsOwnLimit() {
    for (int hour = 0; hour < 4; hour++) {
      for (int sheet = 1; sheet <= 30; sheet++) {
        assertThat(different(HOME)).isEqualTo("counts");
      }
      clock.pass(Duration.ofHours(1));
    }
    assertThat(different(HOME)).isEqualTo("TOO_MANY");
  }

  @Test
  void whatIsHeldStaysHeldForTheDayAndNoLonger() {
    for (int sheet = 1; sheet <= 31; sheet++) {
      different(HOME);
    }
    clock.pass(Duration.ofHours(2));
    assertThat(different(HOME)).isEqualTo("held before");
    clock.pass(Duration.ofHours(12));
    assertThat(different(HOME)).isEqualTo("counts");
  }

  @Test
  void fifteenEqualSheetsInARowAreHeldAndFourteenAreNot() {
    for (int sheet = 1; sheet <= 14; sheet++) {
      assertThat(given(HOME, 4444)).isEqualTo("counts");
    }
    assertThat(given(HOME, 4443)).isEqualTo("counts");
    for (int sheet = 1; sheet <= 14; sheet++) {
      assertThat(given(HOME, 4444)).isEqualTo("counts");
    }
    assertThat(given(HOME, 4444)).isEqualTo("TOO_ALIKE");
  }

  @Test
  void aSheetThatWasNotKeptIsNotCounted() {
    for (int sheet = 1; sheet <= 100; sheet++) {
      var taken =
          (Taken) networks.ofAddress(1, 500, HOME, WIB).sheet(next(), 4444, clock.instant());
      assertThat(taken.hold()).as("sheet " + sheet).isEmpty();
      taken.notKept();
    }
  }

  @Test
  void moreThanThreeHundredTriesInAnHourWaitForItsEnd() {
    var day = networks.ofAddress(1, 500, HOME, WIB);
    for (int attempt = 1; attempt <= 300; attempt++) {
      assertThat(day.tried(clock.instant())).isEmpty();
    }
    clock.pass(Duration.ofMinutes(40));
    assertThat(day.tried(clock.instant())).contains(Duration.ofMinutes(20));
    clock.pass(Duration.ofMinutes(20));
    assertThat(day.tried(clock.instant())).isEmpty();
  }

  @Test
  void networksRoundsAndDaysHaveNumbersOfTheirOwnThatTellNothing() {
    Set<Long> origins = new HashSet<>();
    for (int machine = 1; machine < 100; machine++) {
      origins.add(origin(1, "203.0.113." + machine));
    }
    origins.add(origin(2, HOME));
    assertThat(origin(1, HOME)).isEqualTo(origin(1, HOME));
    clock.pass(Duration.ofDays(1));
    origins.add(origin(1, HOME));
    assertThat(origins).hasSize(101).doesNotContain(0L);
    var restarted = new Networks(SETTINGS, clock).ofAddress(1, 500, HOME, WIB);
    var taken = (Taken) restarted.sheet(next(), look++, clock.instant());
    assertThat(origins).as("not made from the address").doesNotContain(taken.origin());
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2:aaaa::1, 2001:db8:1:2:bbbb:cccc:dddd:eeee, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false",
    "fe80::1%eth0, fe80::2, true",
    "::ffff:203.0.113.9, 203.0.113.9, true",
    "203.0.113.9, 203.0.113.10, false",
    "203.0.113.9:4711, 203.0.113.9:4711, true",
    "unknown, hidden, false",
  })
  void aNetworkIsAnOldAddressOrHalfANewOne(String one, String other, boolean same) {
    assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
  }

  @Test
  void theDayOfAnOfficeBeginsAtItsMidnight() {
    // The clock begins at 10:00 in Jakarta.
    clock.pass(Duration.ofHours(11));
    long west = origin(1, HOME);
    clock.pass(Duration.ofHours(2));
    assertThat(origin(1, HOME)).isEqualTo(west);
    clock.pass(Duration.ofHours(1));
    assertThat(origin(1, HOME)).isNotEqualTo(west);
  }

  @Test
  void aKioskIsPacedNotHeldUntilADayIsFull() {
    for (int sheet = 1; sheet <= 400; sheet++) {
      assertThat(onKiosk(4444)).as("sheet " + sheet).isEqualTo("counts");
      clock.pass(Duration.ofSeconds(8));
    }
    assertThat(onKiosk(4444)).isEqualTo("TOO_MANY");
  }

  @Test
  void aKioskThatIsTooFastWaitsButTheSameFormIsNotRefused() {
    assertThat(onKiosk(4444)).isEqualTo("counts");
    clock.pass(Duration.ofSeconds(3));
    assertThat(onKiosk(4444)).isEqualTo("wait PT5S");
    number--;
    number--;
    assertThat(onKiosk(4444)).isEqualTo("counts");
  }

  private String different(String address) {
    return given(address, look++);
  }

  private String given(String address, int look) {
    return told(networks.ofAddress(1, 500, address, WIB).sheet(next(), look, clock.instant()));
  }

  private String onKiosk(int look) {
    return told(networks.ofKiosk(1, 500, 77, WIB).sheet(next(), look, clock.instant()));
  }

  private long origin(long round, String address) {
    var day = networks.ofAddress(round, 500, address, WIB);
    return ((Taken) day.sheet(next(), look++, clock.instant())).origin();
  }

  private FormToken next() {
    number++;
    return new FormToken(1, number);
  }

  private static String told(Admission admission) {
    return switch (admission) {
      case Refused(var pause) -> "wait " + pause;
      case Taken taken when taken.hold().isPresent() -> taken.hold().get().name();
      case Taken taken -> taken.held() ? "held before" : "counts";
    };
  }
}
